package uk.mandate.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.DecisionSetAside.Ground;

/** What has happened on a case so far, so that nothing is recorded before what it follows from. */
@Component
public class CaseHistory {
    private final DecisionRecords decisions;
    private final LeaderInstructions instructions;
    private final LeaderResponses responses;

    CaseHistory(DecisionRecords decisions, LeaderInstructions instructions, LeaderResponses responses) {
        this.decisions = decisions;
        this.instructions = instructions;
        this.responses = responses;
    }

    /** The last fact on record; empty for a case about which nothing is known. */
    public Optional<Fact> latest(String caseReference) {
        return last(facts(caseReference));
    }

    /**
     * The last fact that a body's meeting must have followed. The Leader's silence is nobody's act: Council may have met
     * while the period ran, which R17 then judges. Whether the partnership met before Council's adoption had effect is for R19.
     */
    Optional<Fact> latestBefore(String caseReference, Body body) {
        return switch (body) {
            case COUNCIL -> lastAct(caseReference);
            case PARTNERSHIP ->
                last(facts(caseReference).filter(Fact::beforeCouncil)).or(() -> latest(caseReference));
            default -> latest(caseReference);
        };
    }

    /** The last fact that is somebody's act, as the Leader's silence is not. */
    Optional<Fact> lastAct(String caseReference) {
        return last(facts(caseReference).filter(fact -> !fact.silence()));
    }

    /** Of those of one day the one that was recorded last, of those recorded together the one that comes last in order. */
    private static Optional<Fact> last(Stream<Fact> facts) {
        return facts.sorted(Comparator.comparing(Fact::happenedOn).thenComparing(Fact::recordedAt))
                .reduce((earlier, later) -> later);
    }

    private Stream<Fact> facts(String caseReference) {
        var decided = decisions.everyOfCase(caseReference).stream()
                .filter(decision -> decision.setAside()
                        .filter(aside -> aside.ground() == Ground.RECORDED_WRONGLY)
                        .isEmpty())
                .map(decision -> new Fact(
                        decision.happenedOn(),
                        "the decision of " + decision.body().words(),
                        decision.words(),
                        decision.recording().recordedAt(),
                        decision.outcome() == DecisionOutcome.SILENT,
                        decision.body().isBeforeCouncil()));
        var received = instructions.findByCaseReference(caseReference).stream()
                .map(told -> new Fact(
                        told.receivedOn(),
                        "the Leader's receipt of the instruction",
                        "The Leader received Council's instruction on " + BritishDates.withWeekday(told.receivedOn()),
                        told.recording().recordedAt(),
                        false,
                        false));
        var answered = responses.findByCaseReference(caseReference).stream()
                .map(response -> new Fact(
                        response.respondedOn(),
                        "the Leader's answer or the end of the period",
                        response.words(),
                        response.recording().recordedAt(),
                        response.outcome() == LeaderOutcome.SILENT,
                        false));
        return Stream.of(decided, received, answered).flatMap(facts -> facts);
    }

    /**
     * One fact.
     *
     * @param name as it stands inside a sentence: "the decision of Council"
     * @param words the fact as a sentence without its full stop
     * @param silence whether it is that the Leader's period ended unanswered
     * @param beforeCouncil whether it belongs to a stage before Council's
     */
    public record Fact(
            LocalDate happenedOn,
            String name,
            String words,
            Instant recordedAt,
            boolean silence,
            boolean beforeCouncil) {}
}
