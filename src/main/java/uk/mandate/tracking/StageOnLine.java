package uk.mandate.tracking;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.mandate.calendar.BritishDates;
import uk.mandate.strategy.PlannedStageDate;

/**
 * One stage on a case's line.
 *
 * @param planned the days planned for it, each with where it comes from; the earliest first
 * @param plannedBefore the days that whoever leads the strategy had planned before
 * @param visits each time the case came there; empty where it has not
 * @param facts what happened or is planned there, each a short sentence
 */
public record StageOnLine(
        String id,
        String title,
        State state,
        List<PlannedDate> planned,
        List<PlannedStageDate> plannedBefore,
        List<VisitOnLine> visits,
        List<String> facts) {

    /** The days and dates in one line for the drawing: when it was left, since when the case is there, or what is planned. */
    public String dates() {
        if (state == State.NOT_ON_RECORD || state == State.NOT_NEEDED) {
            return "";
        }
        if (visits.isEmpty()) {
            return plannedInWords();
        }
        return dates(visits.get(0));
    }

    /** The first day on which it is to happen, else the first last day of a clock; empty where nothing is planned. */
    public String plannedInWords() {
        return planned.stream()
                .min(Comparator.comparing(PlannedDate::isOfClock).thenComparing(PlannedDate::on))
                .map(date -> "Planned " + BritishDates.words(date.on()))
                .orElse("");
    }

    /** The same for one of several visits. */
    public String dates(VisitOnLine visit) {
        if (visit.visit().isOpen()) {
            return "Since " + visit.came();
        }
        return visit.visit().leftOn() == null ? "" : visit.left();
    }

    /** What is told beside a visit: what was decided then, and beside the last one all else that is known of the stage. */
    public List<String> factsOf(VisitOnLine visit) {
        var decided = visits.stream().flatMap(VisitOnLine::decided).toList();
        var rest = visit.equals(visits.get(visits.size() - 1)) ? facts : List.<String>of();
        return Stream.concat(visit.decided(), rest.stream().filter(fact -> !decided.contains(fact)))
                .toList();
    }

    /** Whether a rule was broken while the case stood there, and no ruling has closed it. */
    public boolean hasBrokenRule() {
        return visits.stream().anyMatch(VisitOnLine::isMarked);
    }

    /** The visits after the first. */
    public List<VisitOnLine> again() {
        return visits.isEmpty() ? List.of() : visits.subList(1, visits.size());
    }

    /** Where the stage is seen from where the case stands. */
    public enum State {
        DONE("Done"),
        NOT_NEEDED("Not needed"),
        NOT_ON_RECORD("Not on record"),
        NOW("Now"),
        TO_COME("To come"),
        /** The case went back before it: what was done there belongs to an earlier visit. */
        TO_COME_AGAIN("To come again"),
        /** The case ended before it. */
        NOT_REACHED("Not reached");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
