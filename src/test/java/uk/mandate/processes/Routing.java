package uk.mandate.processes;

import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Rules about the ways out of a node. */
final class Routing {
    private Routing() {}

    static boolean splits(FlowNode node) {
        return count(node, SequenceFlow::getSource) > 1;
    }

    static Stream<String> questions(Model model, House house) {
        return questioning(model)
                .filter(gateway -> !Naming.label(gateway).endsWith("?"))
                .map(gateway -> gateway.getId() + " does not ask");
    }

    static Stream<String> defaults(Model model, House house) {
        return questioning(model)
                .filter(gateway -> gateway.getDefault() == null)
                .map(gateway -> gateway.getId() + " has no default flow");
    }

    static Stream<String> conditions(Model model, House house) {
        return questioning(model).flatMap(gateway -> model.flows().stream()
                .filter(flow -> gateway.equals(flow.getSource()))
                .filter(flow -> isDefault(gateway, flow) == (flow.getConditionExpression() != null))
                .map(flow -> flow.getId() + " is the default with a condition, or another without one"));
    }

    static Stream<String> hiddenSplits(Model model, House house) {
        return model.nodes().stream()
                .filter(Routing::splits)
                .filter(node -> !(node instanceof Gateway) || count(node, SequenceFlow::getTarget) > 1)
                .map(node -> node.getId() + " splits without being a gateway, or joins as well");
    }

    /** Counts by the flows themselves, as the engine does, not by the node's list of them. */
    private static long count(FlowNode node, Function<SequenceFlow, FlowNode> end) {
        return node.getModelInstance().getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> node.equals(end.apply(flow)))
                .count();
    }

    private static boolean isDefault(ExclusiveGateway gateway, SequenceFlow flow) {
        return flow.equals(gateway.getDefault());
    }

    private static Stream<ExclusiveGateway> questioning(Model model) {
        return model.all(ExclusiveGateway.class).stream().filter(Routing::splits);
    }
}
