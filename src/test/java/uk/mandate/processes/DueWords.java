package uk.mandate.processes;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.mandate.policy.PolicyPack;

/** A model's due date, such as {@code ${deadlines.due('record-decision', councilMeeting)}}, in words and with its clock. */
record DueWords(PolicyPack policy) {
    private static final Pattern CALL = Pattern.compile("\\$\\{deadlines\\.(\\w+)\\((?:'([a-z-]+)')?(?:, )?(.*)\\)}");
    private static final Pattern ASKED = Pattern.compile("(?:\\w+\\.)?(\\w+)(?:\\(.*\\))?");

    String of(String expression) {
        var call = CALL.matcher(expression);
        if (!call.matches()) {
            throw new AssertionError("No words are known for the due date " + expression + ".");
        }
        return words(call.toMatchResult());
    }

    private String words(MatchResult call) {
        var key = call.group(2);
        var day = day(call.group(3));
        if (key == null) {
            return "on the " + day + ".";
        }
        var clock = policy.clock(key);
        var count = clock.words();
        var start = day.isEmpty() ? clock.from().map(DueWords::event).orElse("the stage is reached") : "the " + day;
        var side = call.group(1).equals("dueBefore") ? " before " : " after ";
        return "%s%s%s (policy clock `%s`, a %s).".formatted(count, side, start, key, small(clock.kind()));
    }

    /** {@code agenda.meetingOf(stage)} becomes “meeting of stage”, {@code councilMeeting} “Council meeting”. */
    private static String day(String argument) {
        var asked = ASKED.matcher(argument);
        return asked.matches()
                ? Stream.of(asked.group(1).split("(?=\\p{Upper})", -1))
                        .map(word -> word.toLowerCase(Locale.UK))
                        .collect(Collectors.joining(" "))
                        .replaceFirst("^council", "Council")
                        .replaceFirst(" of$", "")
                        .replaceFirst("^leader received on$", "day on which the Leader received it")
                : "";
    }

    private static String event(Enum<?> start) {
        return switch (start.name()) {
            case "STAGE_REACHED" -> "the task came up";
            default -> "the event “" + small(start).replace('-', ' ') + "”";
        };
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.UK).replace('_', '-');
    }
}
