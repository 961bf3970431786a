package uk.mandate.processes;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plane geometry of a drawn model; knows nothing of BPMN but three outlines. */
final class Diagram {
    /** How a node looks. */
    enum Look {
        BOX,
        CIRCLE,
        DIAMOND
    }

    /** A drawn node. */
    record Node(String id, Look look, Rectangle2D box) {

        /** The node's outline, grown or shrunk by so many pixels on every side. */
        Shape outline(double grownBy) {
            var x = box.getX() - grownBy;
            var y = box.getY() - grownBy;
            var width = box.getWidth() + 2 * grownBy;
            var height = box.getHeight() + 2 * grownBy;
            return switch (look) {
                case BOX -> new Rectangle2D.Double(x, y, width, height);
                case CIRCLE -> new Ellipse2D.Double(x, y, width, height);
                case DIAMOND -> diamond(x, y, width, height);
            };
        }

        private static Shape diamond(double x, double y, double width, double height) {
            var path = new Path2D.Double();
            path.moveTo(x + width / 2, y);
            path.lineTo(x + width, y + height / 2);
            path.lineTo(x + width / 2, y + height);
            path.lineTo(x, y + height / 2);
            path.closePath();
            return path;
        }
    }

    /** A drawn flow, from its first way point to its last. */
    record Line(String id, String source, String target, List<Point2D> points) {
        Stream<Line2D> segments() {
            return IntStream.range(1, points.size())
                    .mapToObj(end -> new Line2D.Double(points.get(end - 1), points.get(end)));
        }

        Point2D first() {
            return points.get(0);
        }

        Point2D last() {
            return points.get(points.size() - 1);
        }
    }

    /** Text that stands beside a node or a flow. */
    record Label(String of, String text, Rectangle2D box) {}

    private static final double NEAR = 2;

    private Diagram() {}

    /** Whether the lines have a point in common; touching counts. */
    static boolean cross(Line one, Line other) {
        return one.segments().anyMatch(a -> other.segments().anyMatch(a::intersectsLine));
    }

    /** Whether the line runs through the node: through its inside, where it begins or ends there; else even near it. */
    static boolean runsThrough(Line line, Node node) {
        var own = node.id().equals(line.source()) || node.id().equals(line.target());
        var outline = node.outline(own ? -NEAR : NEAR);
        return line.segments().flatMap(Diagram::pointsOf).anyMatch(outline::contains);
    }

    /** Whether the point lies on the node's outline. */
    static boolean docks(Point2D point, Node node) {
        return node.outline(NEAR).contains(point) && !node.outline(-NEAR).contains(point);
    }

    static boolean overlap(Label label, Line line) {
        return line.segments().anyMatch(label.box()::intersectsLine);
    }

    private static Stream<Point2D> pointsOf(Line2D segment) {
        var steps = (int) Math.ceil(segment.getP1().distance(segment.getP2()));
        return IntStream.rangeClosed(0, steps).mapToObj(step -> {
            var part = steps == 0 ? 0 : (double) step / steps;
            return new Point2D.Double(
                    segment.getX1() + part * (segment.getX2() - segment.getX1()),
                    segment.getY1() + part * (segment.getY2() - segment.getY1()));
        });
    }
}
