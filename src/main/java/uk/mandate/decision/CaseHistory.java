package uk.mandate.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
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

    /** Every fact of the case, in the order in which they happened. */
    public Stream<Fact> all(String caseReference) {
        return facts(caseReference)
                .sorted(Comparator.comparing(Fact::happenedOn).thenComparing(Fact::recordedAt));
    }

    /** The acts of the case before and after this fact, for a day of it that is corrected. */
    public Around around(String caseReference, FactKind kind, UUID id) {
        var acts = all(caseReference)
                .filter(fact -> !fact.silence() || fact.id().equals(id))
                .toList();
        var place = IntStream.range(0, acts.size())
                .filter(index ->
                        acts.get(index).kind() == kind && acts.get(index).id().equals(id))
                .findFirst();
        return place.isEmpty()
                ? new Around(Optional.empty(), Optional.empty())
                : new Around(
                        place.stream()
                                .filter(index -> index > 0)
                                .mapToObj(index -> acts.get(index - 1))
                                .findFirst(),
                        place.stream()
                                .filter(index -> index + 1 < acts.size())
                                .mapToObj(index -> acts.get(index + 1))
                                .findFirst());
    }

    private Stream<Fact> facts(String caseReference) {
        var decided = decisions.everyOfCase(caseReference).stream()
                .filter(decision -> decision.setAside()
                        .filter(aside -> aside.ground() == Ground.RECORDED_WRONGLY)
                        .isEmpty())
                .map(decision -> new Fact(
                        FactKind.DECISION,
                        decision.id(),
                        decision.happenedOn(),
                        "the decision of " + decision.body().words(),
                        decision.words(),
                        decision.recording().recordedAt(),
                        decision.outcome() == DecisionOutcome.SILENT,
                        decision.body().isBeforeCouncil()));
        var received = instructions.findByCaseReference(caseReference).stream()
                .map(told -> new Fact(
                        FactKind.INSTRUCTION,
                        told.id(),
                        told.receivedOn(),
                        "the Leader's receipt of the instruction",
                        told.words(),
                        told.recording().recordedAt(),
                        false,
                        false));
        var answered = responses.findByCaseReference(caseReference).stream()
                .map(response -> new Fact(
                        FactKind.RESPONSE,
                        response.instruction(),
                        response.respondedOn(),
                        "the Leader's answer or the end of the period",
                        response.words(),
                        response.recording().recordedAt(),
                        response.outcome() == LeaderOutcome.SILENT,
                        false));
        return Stream.of(decided, received, answered).flatMap(facts -> facts);
    }

    /** The acts between which a fact lies; empty where there is none. */
    public record Around(Optional<Fact> before, Optional<Fact> after) {}

    /**
     * One fact.
     *
     * @param name as it stands inside a sentence: "the decision of Council"
     * @param words the fact as a sentence without its full stop
     * @param silence whether it is that the Leader's period ended unanswered
     * @param beforeCouncil whether it belongs to a stage before Council's
     */
    public record Fact(
            FactKind kind,
            UUID id,
            LocalDate happenedOn,
            String name,
            String words,
            Instant recordedAt,
            boolean silence,
            boolean beforeCouncil) {}
}
