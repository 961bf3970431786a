package uk.mandate.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.CaseBreaches.BreachOnRecord;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.document.Documents;
import uk.mandate.strategy.Finding;
import uk.mandate.strategy.StageVisit;

/**
 * One visit of a case to a stage, with what belongs to it.
 *
 * @param number 1 for the first visit to this stage
 * @param days calendar days between coming and leaving, or until today; {@code null} where one of the days is not known
 * @param decisions what was decided on this visit
 * @param documents what was stored while the case stood there, as far as the reader may see it
 * @param brokenRules findings of rules that were broken meanwhile
 * @param breaches what was recorded on this visit and broke a rule
 */
public record VisitOnLine(
        StageVisit visit,
        int number,
        @Nullable Long days,
        List<DecisionRecord> decisions,
        List<Documents.Version> documents,
        List<Finding> brokenRules,
        List<BreachOnRecord> breaches) {

    /** Whether the case came there again. */
    public boolean isAgain() {
        return number > 1;
    }

    /** "13 February 2025", or that it is not known. */
    public String came() {
        return inWords(visit.enteredOn());
    }

    /** "26 February 2025", that the case is there, or that the day is not known. */
    public String left() {
        return visit.isOpen() ? "still there" : inWords(visit.leftOn());
    }

    /** "13 days", "1 day", or that it is not known. */
    public String daysInWords() {
        if (days == null) {
            return "not known";
        }
        return days == 1 ? "1 day" : days + " days";
    }

    /** Why it left, where that is more than that the stage was done; empty otherwise. */
    public String why() {
        var outcome = visit.outcome();
        return visit.isOpen() || outcome == null || outcome.equals("done") ? "" : outcome.replace('-', ' ');
    }

    /** Whether a rule was broken on it that still stops what relies on it, or of which the papers tell. */
    boolean isMarked() {
        return !brokenRules.isEmpty() || breaches.stream().anyMatch(BreachOnRecord::open);
    }

    /** "Again, in round 2", as the drawing and the table call a visit after the first. */
    public String words() {
        return visit.round() == 1 ? "Again" : "Again, in round " + visit.round();
    }

    /** What was decided on this visit, each a sentence. */
    Stream<String> decided() {
        return decisions.stream().map(decision -> decision.words() + ".");
    }

    private static String inWords(@Nullable LocalDate day) {
        return day == null ? "not known" : BritishDates.words(day);
    }
}
