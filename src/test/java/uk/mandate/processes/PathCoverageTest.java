package uk.mandate.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathCoverageTest {
    private final Model model =
            Model.of("sound-model.bpmn", Model.textOf(Path.of("src/test/resources/models/sound-model.bpmn")));

    @Test
    void everythingWalkedInTwoRunsMissesNothing(@TempDir Path folder) throws IOException {
        var nodes = lines(model.nodes().stream().map(BaseElement::getId));
        var flows = lines(model.flows().stream().map(BaseElement::getId));
        Files.writeString(folder.resolve("1.txt"), nodes);
        Files.writeString(folder.resolve("2.txt"), flows);
        assertThat(PathCoverage.readFrom(folder).missedIn(model)).isEmpty();
    }

    @Test
    void aFlowThatNoTestTookIsNamed(@TempDir Path folder) throws IOException {
        var all = Stream.concat(
                model.nodes().stream().map(BaseElement::getId),
                model.flows().stream().map(BaseElement::getId));
        Files.writeString(
                folder.resolve("1.txt"), lines(all.filter(id -> !id.equals("SequenceFlow_WasAnswerGivenNo"))));
        assertThat(PathCoverage.readFrom(folder).missedIn(model)).containsExactly("SequenceFlow_WasAnswerGivenNo");
    }

    @Test
    void withoutAnyRunEverythingIsMissed(@TempDir Path folder) {
        assertThat(PathCoverage.readFrom(folder.resolve("nothing")).missedIn(model))
                .hasSize(model.nodes().size() + model.flows().size());
    }

    private String lines(Stream<String> ids) {
        return ids.map(id -> model.key() + " " + id).collect(Collectors.joining("\n"));
    }
}
