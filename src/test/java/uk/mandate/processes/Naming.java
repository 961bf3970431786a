package uk.mandate.processes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;

/** Rules about ids and labels: ids are API. */
final class Naming {
    private record Prefix(Class<? extends FlowNode> type, String text) {}

    private static final List<Prefix> PREFIXES = List.of(
            new Prefix(StartEvent.class, "StartEvent_"),
            new Prefix(EndEvent.class, "EndEvent_"),
            new Prefix(BoundaryEvent.class, "BoundaryEvent_"),
            new Prefix(IntermediateCatchEvent.class, "CatchEvent_"),
            new Prefix(Gateway.class, "Gateway_"),
            new Prefix(CallActivity.class, "CallActivity_"),
            new Prefix(SubProcess.class, "SubProcess_"),
            new Prefix(Task.class, "Task_"),
            new Prefix(FlowNode.class, "ThrowEvent_"));

    private Naming() {}

    static Stream<String> file(Model model, House house) {
        return model.fileName().equals(model.key() + ".bpmn") && kebab(model.key())
                ? Stream.of()
                : Stream.of(model.fileName() + " holds the process " + model.key());
    }

    static Stream<String> nodeIds(Model model, House house) {
        return model.nodes().stream()
                .filter(node -> !(node.getId().matches(prefixOf(node) + "([A-Z][a-z]*)+")
                        && (isJoin(node) || wordsOf(label(node)).containsAll(idWords(node.getId())))))
                .map(node -> node.getId() + " does not say \"" + label(node) + "\"");
    }

    static Stream<String> flowIds(Model model, House house) {
        return model.flows().stream()
                .map(flow -> flow.getId().matches(expectedId(flow))
                        ? ""
                        : flow.getId() + " should match " + expectedId(flow))
                .filter(text -> !text.isEmpty());
    }

    private static String expectedId(SequenceFlow flow) {
        var source = flow.getSource();
        return Routing.splits(source)
                ? "SequenceFlow_" + core(source.getId()) + "([A-Z][a-z]*)+"
                : "SequenceFlow_" + core(source.getId()) + "To"
                        + core(flow.getTarget().getId());
    }

    static Stream<String> labels(Model model, House house) {
        var nodes = model.nodes().stream()
                .filter(node -> !isJoin(node) && label(node).isBlank())
                .map(FlowNode::getId);
        var answers = model.flows().stream()
                .filter(flow -> Routing.splits(flow.getSource())
                        && Objects.toString(flow.getName(), "").isBlank())
                .map(SequenceFlow::getId);
        var process = Stream.of(model.process())
                .filter(it -> Objects.toString(it.getName(), "").isBlank())
                .map(it -> it.getId());
        return Stream.of(nodes, answers, process).flatMap(ids -> ids).map(id -> id + " has no name");
    }

    static Stream<String> sharedNames(Model model, House house) {
        var names = house.names().get(model.key());
        return names == null
                ? Stream.of("no *Process class has the KEY " + model.key())
                : names.elements().stream()
                        .filter(id -> model.bpmn().getModelElementById(id) == null)
                        .map(id -> "Java names " + id + ", the model does not");
    }

    static boolean kebab(String text) {
        return text.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    static boolean isJoin(FlowNode node) {
        return node instanceof Gateway && !Routing.splits(node);
    }

    /** {@code Task_PublishStrategy} becomes {@code PublishStrategy}. */
    static String core(String id) {
        return id.substring(id.indexOf('_') + 1);
    }

    /** {@code Task_PublishStrategy} becomes {@code publish-strategy}. */
    static String kebabCore(String id) {
        return core(id).replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    static String label(FlowNode node) {
        return Objects.toString(node.getName(), "");
    }

    private static Set<String> idWords(String id) {
        return wordsOf(kebabCore(id).replace('-', ' '));
    }

    private static Set<String> wordsOf(String label) {
        return Arrays.stream(label.toLowerCase(Locale.ROOT).replace("'s", "").split("[^a-z]+", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String prefixOf(FlowNode node) {
        return PREFIXES.stream()
                .filter(prefix -> prefix.type().isInstance(node))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
