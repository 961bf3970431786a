package uk.mandate.processes;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import uk.mandate.processes.Diagram.Line;
import uk.mandate.processes.Diagram.Node;

/** Rules about the picture. */
final class Drawing {
    private record Pair<T>(T one, T other) {}

    private Drawing() {}

    static Stream<String> everything(Model model, House house) {
        var drawing = DrawnModel.of(model);
        var missing = Stream.concat(
                without(
                        model.nodes().stream().map(node -> node.getId()),
                        drawing.nodes().keySet()),
                without(
                        model.flows().stream().map(flow -> flow.getId()),
                        drawing.lines().keySet()));
        var unlabelled = without(
                DrawnModel.textsBeside(model).keySet().stream(),
                drawing.labels().keySet());
        return Stream.concat(
                missing.map(id -> id + " is not drawn"), unlabelled.map(id -> id + " has no place for its label"));
    }

    private static Stream<String> without(Stream<String> wanted, Set<String> drawn) {
        return wanted.filter(id -> !drawn.contains(id));
    }

    static Stream<String> expanded(Model model, House house) {
        return model.all(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() instanceof SubProcess && !shape.isExpanded())
                .map(shape -> shape.getBpmnElement().getId() + " is collapsed");
    }

    static Stream<String> crossings(Model model, House house) {
        return pairs(DrawnModel.of(model).lines().values())
                .filter(pair -> Diagram.cross(pair.one(), pair.other()))
                .map(pair -> pair.one().id() + " crosses " + pair.other().id());
    }

    static Stream<String> flowsThroughShapes(Model model, House house) {
        var drawing = DrawnModel.of(model);
        return drawing.lines().values().stream().flatMap(line -> solid(model, drawing)
                .filter(node -> Diagram.runsThrough(line, node))
                .map(node -> line.id() + " runs through " + node.id()));
    }

    static Stream<String> loose(Model model, House house) {
        var drawing = DrawnModel.of(model);
        return drawing.lines().values().stream()
                .filter(line -> !isDocked(line, drawing))
                .map(line -> line.id() + " does not begin and end at its shapes");
    }

    private static boolean isDocked(Line line, DrawnModel drawing) {
        var source = drawing.nodes().get(line.source());
        var target = drawing.nodes().get(line.target());
        return source != null
                && target != null
                && Diagram.docks(line.first(), source)
                && Diagram.docks(line.last(), target);
    }

    static Stream<String> shapes(Model model, House house) {
        return pairs(solid(model, DrawnModel.of(model)).toList())
                .filter(pair -> pair.one().box().intersects(pair.other().box()))
                .filter(pair ->
                        !isAttached(model, pair.one(), pair.other()) && !isAttached(model, pair.other(), pair.one()))
                .map(pair -> pair.one().id() + " overlaps " + pair.other().id());
    }

    private static boolean isAttached(Model model, Node event, Node host) {
        return model.bpmn().getModelElementById(event.id()) instanceof BoundaryEvent boundary
                && boundary.getAttachedTo().getId().equals(host.id());
    }

    static Stream<String> labels(Model model, House house) {
        var drawing = DrawnModel.of(model);
        var labels = drawing.labels().values();
        var onShapes = labels.stream().flatMap(label -> solid(model, drawing)
                .filter(node -> node.box().intersects(label.box()))
                .map(node -> "the label of " + label.of() + " overlaps " + node.id()));
        var onLines = labels.stream().flatMap(label -> drawing.lines().values().stream()
                .filter(line -> Diagram.overlap(label, line))
                .map(line -> "the label of " + label.of() + " overlaps " + line.id()));
        var onLabels = pairs(labels)
                .filter(pair -> pair.one().box().intersects(pair.other().box()))
                .map(pair -> "the labels of " + pair.one().of() + " and "
                        + pair.other().of() + " overlap");
        return Stream.of(onShapes, onLines, onLabels).flatMap(found -> found);
    }

    static Stream<String> textSizes(Model model, House house) {
        return DrawnModel.of(model).labels().values().stream()
                .filter(label -> !TextSize.fits(label.text(), label.box()))
                .map(label -> "the label of " + label.of() + " is larger than its place");
    }

    static Stream<String> happyPath(Model model, House house) {
        var nodes = DrawnModel.of(model).nodes();
        var start = model.all(StartEvent.class).stream()
                .map(event -> nodes.get(event.getId()))
                .filter(Objects::nonNull)
                .findFirst();
        return start.isPresent()
                        && model.all(EndEvent.class).stream()
                                .map(event -> nodes.get(event.getId()))
                                .anyMatch(end -> end != null && isStraightAfter(start.get(), end))
                ? Stream.of()
                : Stream.of(model.key() + " has no end event on the line of its start event, to the right");
    }

    private static boolean isStraightAfter(Node start, Node end) {
        return end.box().getX() > start.box().getX()
                && Math.abs(end.box().getCenterY() - start.box().getCenterY()) < 1;
    }

    /** Every node that is not a frame around others. */
    private static Stream<Node> solid(Model model, DrawnModel drawing) {
        var frames =
                model.all(SubProcess.class).stream().map(frame -> frame.getId()).collect(Collectors.toSet());
        return drawing.nodes().values().stream().filter(node -> !frames.contains(node.id()));
    }

    private static <T> Stream<Pair<T>> pairs(Collection<T> all) {
        var list = List.copyOf(all);
        return IntStream.range(0, list.size()).boxed().flatMap(one -> IntStream.range(one + 1, list.size())
                .mapToObj(other -> new Pair<>(list.get(one), list.get(other))));
    }
}
