package uk.mandate.walk;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Every answer that an exclusive gateway of a model can give, and every event that can befall a task, as lines of paths. */
final class GatewayAnswers {
    private GatewayAnswers() {}

    static List<String> ofEveryModel() {
        var models = Path.of("processes").toFile().listFiles((folder, name) -> name.endsWith(".bpmn"));
        return Stream.of(Objects.requireNonNull(models))
                .sorted()
                .flatMap(GatewayAnswers::of)
                .toList();
    }

    private static Stream<String> of(File file) {
        var model = Bpmn.readModelFromFile(file);
        var process =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        return Stream.concat(answers(model), befalling(model)).map(id -> process + " " + id);
    }

    private static Stream<String> answers(BpmnModelInstance model) {
        return model.getModelElementsByType(ExclusiveGateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .flatMap(gateway -> gateway.getOutgoing().stream())
                .map(SequenceFlow::getId);
    }

    private static Stream<String> befalling(BpmnModelInstance model) {
        return model.getModelElementsByType(BoundaryEvent.class).stream().map(BoundaryEvent::getId);
    }
}
