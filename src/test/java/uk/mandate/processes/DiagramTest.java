package uk.mandate.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.mandate.processes.Diagram.Label;
import uk.mandate.processes.Diagram.Line;
import uk.mandate.processes.Diagram.Look;
import uk.mandate.processes.Diagram.Node;

class DiagramTest {
    private final Node gateway = node("Gateway", Look.DIAMOND, 100, 100, 50, 50);
    private final Node task = node("Task", Look.BOX, 200, 100, 100, 50);

    @Test
    void linesCrossWhereTheyMeetOrTouch() {
        var across = line("a", "", "", 0, 50, 100, 50);
        assertThat(Diagram.cross(across, line("b", "", "", 50, 0, 50, 100))).isTrue();
        assertThat(Diagram.cross(across, line("b", "", "", 50, 50, 50, 100))).isTrue();
        assertThat(Diagram.cross(across, line("b", "", "", 20, 50, 80, 50))).isTrue();
        assertThat(Diagram.cross(across, line("b", "", "", 50, 51, 50, 100))).isFalse();
        assertThat(Diagram.cross(across, line("b", "", "", 0, 60, 100, 60))).isFalse();
    }

    @Test
    void aBentLineCrossesWithEachOfItsParts() {
        var bent = line("a", "", "", 0, 0, 100, 0, 100, 100);
        assertThat(Diagram.cross(bent, line("b", "", "", 50, 50, 150, 50))).isTrue();
        assertThat(Diagram.cross(bent, line("b", "", "", 10, 10, 90, 90))).isFalse();
    }

    @Test
    void aLineRunsThroughAShapeThatItOnlyPasses() {
        assertThat(Diagram.runsThrough(line("a", "", "", 150, 125, 400, 125), task))
                .isTrue();
        assertThat(Diagram.runsThrough(line("a", "", "", 150, 99, 400, 99), task))
                .isTrue();
        assertThat(Diagram.runsThrough(line("a", "", "", 150, 90, 400, 90), task))
                .isFalse();
    }

    @Test
    void aLineMayTouchItsOwnShapesOnTheOutlineOnly() {
        assertThat(Diagram.runsThrough(line("a", "Gateway", "Task", 150, 125, 200, 125), task))
                .isFalse();
        assertThat(Diagram.runsThrough(line("a", "Gateway", "Task", 150, 125, 210, 125), task))
                .isTrue();
        assertThat(Diagram.runsThrough(line("a", "Task", "", 200, 125, 320, 125), task))
                .isTrue();
    }

    @Test
    void aDiamondHasNoCorners() {
        assertThat(Diagram.docks(new Point2D.Double(140, 135), gateway)).isTrue();
        assertThat(Diagram.docks(new Point2D.Double(150, 150), gateway)).isFalse();
        assertThat(Diagram.docks(new Point2D.Double(125, 125), gateway)).isFalse();
        assertThat(Diagram.runsThrough(line("a", "", "", 146, 170, 146, 146), gateway))
                .isFalse();
    }

    @Test
    void aCircleDocksAtItsRim() {
        var event = node("Event", Look.CIRCLE, 0, 0, 36, 36);
        assertThat(Diagram.docks(new Point2D.Double(36, 18), event)).isTrue();
        assertThat(Diagram.docks(new Point2D.Double(36, 36), event)).isFalse();
        assertThat(Diagram.docks(new Point2D.Double(40, 18), event)).isFalse();
    }

    @Test
    void aLabelOverlapsTheLineThatCutsIt() {
        var label = new Label("a", "Yes", new Rectangle2D.Double(40, 40, 20, 14));
        assertThat(Diagram.overlap(label, line("a", "", "", 0, 45, 100, 45))).isTrue();
        assertThat(Diagram.overlap(label, line("a", "", "", 0, 60, 100, 60))).isFalse();
    }

    private static Node node(String id, Look look, int x, int y, int width, int height) {
        return new Node(id, look, new Rectangle2D.Double(x, y, width, height));
    }

    private static Line line(String id, String source, String target, double... numbers) {
        List<Point2D> points = IntStream.range(0, numbers.length / 2)
                .<Point2D>mapToObj(at -> new Point2D.Double(numbers[2 * at], numbers[2 * at + 1]))
                .toList();
        return new Line(id, source, target, points);
    }
}
