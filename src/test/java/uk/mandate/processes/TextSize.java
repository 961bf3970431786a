package uk.mandate.processes;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** How much room a label's text needs; an estimate that holds for the usual typefaces of 11 pixels. */
final class TextSize {
    private static final double CHARACTER = 5.3;
    private static final int LINE = 14;

    private TextSize() {}

    static boolean fits(String text, Rectangle2D box) {
        var width = box.getWidth();
        return lines(text, width) * LINE <= box.getHeight() && longestWord(text) <= width;
    }

    private static int lines(String text, double width) {
        var lines = 1;
        var used = 0.0;
        for (var word : words(text)) {
            var wide = word.length() * CHARACTER;
            if (used > 0 && used + CHARACTER + wide > width) {
                lines++;
                used = wide;
            } else {
                used += (used > 0 ? CHARACTER : 0) + wide;
            }
        }
        return lines;
    }

    private static double longestWord(String text) {
        return words(text).stream().mapToInt(String::length).max().orElse(0) * CHARACTER;
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }
}
