package uk.mandate.processes;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jspecify.annotations.Nullable;
import uk.mandate.processes.Diagram.Label;
import uk.mandate.processes.Diagram.Line;
import uk.mandate.processes.Diagram.Node;

/** The diagram section of a model as plain geometry, by element id. */
record DrawnModel(Map<String, Node> nodes, Map<String, Line> lines, Map<String, Label> labels) {

    static DrawnModel of(Model model) {
        var drawn = new DrawnModel(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        var texts = textsBeside(model);
        model.all(BpmnShape.class).forEach(shape -> drawn.add(shape, texts));
        model.all(BpmnEdge.class).forEach(edge -> drawn.add(edge, texts));
        return drawn;
    }

    /** What is written beside the things that have no room inside: flows, events and gateways. */
    static Map<String, String> textsBeside(Model model) {
        var texts = new LinkedHashMap<String, String>();
        model.nodes().stream()
                .filter(node -> node instanceof Event || node instanceof Gateway)
                .forEach(node -> put(texts, node.getId(), node.getName()));
        model.flows().forEach(flow -> put(texts, flow.getId(), flow.getName()));
        return texts;
    }

    private static void put(Map<String, String> texts, String id, @Nullable String name) {
        if (name != null && !name.isBlank()) {
            texts.put(id, name);
        }
    }

    private void add(BpmnShape shape, Map<String, String> texts) {
        if (shape.getBpmnElement() instanceof FlowNode node) {
            nodes.put(node.getId(), new Node(node.getId(), lookOf(node), box(shape.getBounds())));
            addLabel(node.getId(), shape.getBpmnLabel(), texts);
        }
    }

    private void add(BpmnEdge edge, Map<String, String> texts) {
        if (edge.getBpmnElement() instanceof SequenceFlow flow) {
            List<Point2D> points = edge.getWaypoints().stream()
                    .<Point2D>map(point -> new Point2D.Double(point.getX(), point.getY()))
                    .toList();
            var line = new Line(
                    flow.getId(), flow.getSource().getId(), flow.getTarget().getId(), points);
            lines.put(flow.getId(), line);
            addLabel(flow.getId(), edge.getBpmnLabel(), texts);
        }
    }

    private void addLabel(String id, @Nullable BpmnLabel label, Map<String, String> texts) {
        if (label != null && label.getBounds() != null && texts.containsKey(id)) {
            labels.put(id, new Label(id, texts.getOrDefault(id, ""), box(label.getBounds())));
        }
    }

    private static Diagram.Look lookOf(FlowNode node) {
        return node instanceof Event
                ? Diagram.Look.CIRCLE
                : node instanceof Gateway ? Diagram.Look.DIAMOND : Diagram.Look.BOX;
    }

    private static Rectangle2D box(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
