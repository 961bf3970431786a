package uk.mandate.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** Which nodes and flows of the models the tests walked, as lines {@code strategy-approval Task_PublishStrategy}. */
record PathCoverage(Set<String> walked) {

    /** What all runs of tests since the build began have written down. */
    static PathCoverage readFrom(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new PathCoverage(Set.of());
        }
        try (var files = Files.list(folder)) {
            return new PathCoverage(
                    files.map(Model::textOf).flatMap(String::lines).collect(Collectors.toSet()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The ids that no test reached, in order. */
    List<String> missedIn(Model model) {
        var elements = Stream.concat(
                model.nodes().stream().map(BaseElement::getId),
                model.flows().stream().map(BaseElement::getId));
        return List.copyOf(elements.filter(id -> !walked.contains(model.key() + " " + id))
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
