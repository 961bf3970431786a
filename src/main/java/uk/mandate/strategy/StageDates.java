package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.Body;

/** When the stages of a file happened; none before one that it follows. */
final class StageDates {
    private final List<Dated> stages = new ArrayList<>();

    /** {@code silence}: that the Leader's period ended unanswered, which is nobody's act. */
    void add(Stage stage, LocalDate happenedOn, boolean silence) {
        stages.add(new Dated(stage, happenedOn, silence));
    }

    void check(FileErrors errors) {
        stages.forEach(dated -> refuseBefore(
                "“" + dated.stage() + " happened-on” is ",
                dated.on(),
                latest(earlier -> follows(dated.stage(), earlier)),
                errors));
    }

    /** A meeting to come is not planned for a day before what has happened. */
    void checkPlanned(Body body, LocalDate planned, FileErrors errors) {
        refuseBefore(
                "The meeting of " + body + " is planned for ",
                planned,
                latest(earlier -> !(earlier.silence() && body == Body.COUNCIL)),
                errors);
    }

    /** The Leader receives an instruction once Council has decided. */
    void checkReceived(LocalDate receivedOn, FileErrors errors) {
        refuseBefore(
                "“leader received-on” is ",
                receivedOn,
                latest(earlier -> earlier.stage().compareTo(Stage.LEADER) < 0),
                errors);
    }

    private static void refuseBefore(String fact, LocalDate on, Optional<Dated> latest, FileErrors errors) {
        latest.filter(earlier -> on.isBefore(earlier.on()))
                .ifPresent(earlier -> errors.add(fact + BritishDates.withWeekday(on) + ", which is before "
                        + earlier.stage() + " on " + BritishDates.withWeekday(earlier.on()) + "."));
    }

    private Optional<Dated> latest(Predicate<Dated> among) {
        return stages.stream().filter(among).max(Comparator.comparing(Dated::on).thenComparing(Dated::stage));
    }

    /**
     * Engagement may come before Cabinet's first decision and counts as consultation; scrutiny runs beside it. Council may have
     * met while the Leader's period ran out in silence: R17 judges that.
     */
    private static boolean follows(Stage stage, Dated earlier) {
        return switch (stage) {
            case CONSULTATION -> earlier.stage() == Stage.DRAFT;
            case SCRUTINY -> earlier.stage().compareTo(Stage.CONSULTATION) < 0;
            case COUNCIL_FINAL -> earlier.stage().compareTo(stage) < 0 && !earlier.silence();
            default -> earlier.stage().compareTo(stage) < 0;
        };
    }

    private record Dated(Stage stage, LocalDate on, boolean silence) {}
}
