package uk.mandate.decision.correction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.mandate.decision.Body;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.decision.FactField;
import uk.mandate.decision.FactKind;
import uk.mandate.decision.LeaderInstruction;
import uk.mandate.decision.LeaderInstructions;
import uk.mandate.decision.LeaderOutcome;
import uk.mandate.decision.LeaderResponse;
import uk.mandate.decision.LeaderResponses;
import uk.mandate.decision.RecordCorrections;
import uk.mandate.decision.RecordedFact;
import uk.mandate.decision.correction.CorrectableFact.Value;

/** The facts of a case that can be corrected: those that count. */
@Component
class CorrectableFacts {
    private static final List<FactField> OF_A_MINUTE = List.of(
            FactField.HAPPENED_ON,
            FactField.OUTCOME,
            FactField.RESOLUTION,
            FactField.REASONS,
            FactField.ALTERNATIVES,
            FactField.CONFLICTS,
            FactField.DISPENSATIONS,
            FactField.POINT);

    private final DecisionRecords decisions;
    private final LeaderInstructions instructions;
    private final LeaderResponses responses;
    private final RecordCorrections records;
    private final Map<Body, List<DecisionOutcome>> outcomes = new EnumMap<>(Body.class);

    CorrectableFacts(
            DecisionRecords decisions,
            LeaderInstructions instructions,
            LeaderResponses responses,
            RecordCorrections records) {
        this.decisions = decisions;
        this.instructions = instructions;
        this.responses = responses;
        this.records = records;
        outcomes.put(
                Body.COUNCIL,
                List.of(
                        DecisionOutcome.ADOPTED,
                        DecisionOutcome.ADOPTED_WITH_AMENDMENTS,
                        DecisionOutcome.OBJECTION,
                        DecisionOutcome.AMENDED_IN_PRINCIPLE,
                        DecisionOutcome.REFERRED_BACK,
                        DecisionOutcome.DECLINED,
                        DecisionOutcome.REJECTED,
                        DecisionOutcome.DEFERRED));
        outcomes.put(
                Body.CABINET,
                List.of(
                        DecisionOutcome.APPROVED,
                        DecisionOutcome.RECOMMENDED,
                        DecisionOutcome.REFERRED_BACK,
                        DecisionOutcome.REJECTED,
                        DecisionOutcome.DEFERRED));
        outcomes.put(
                Body.PARTNERSHIP,
                List.of(DecisionOutcome.ADOPTED, DecisionOutcome.MINOR_POINT, DecisionOutcome.SUBSTANCE));
    }

    /** In the order in which they happened, the Leader's part last. */
    List<CorrectableFact> of(String caseReference) {
        var facts = new ArrayList<CorrectableFact>();
        decisions.ofCase(caseReference).forEach(decision -> facts.add(fact(decision)));
        instructions.findByCaseReference(caseReference).ifPresent(told -> {
            facts.add(fact(told));
            responses
                    .findByCaseReference(caseReference)
                    .filter(answer -> answer.instruction().equals(told.id()))
                    // Silence is dated by the period, and follows it.
                    .filter(answer -> answer.outcome() != LeaderOutcome.SILENT)
                    .ifPresent(answer -> facts.add(fact(answer, told)));
        });
        return facts;
    }

    Optional<CorrectableFact> find(String caseReference, FactKind kind, UUID id) {
        return of(caseReference).stream()
                .filter(fact -> fact.kind() == kind && fact.id().equals(id))
                .findFirst();
    }

    private CorrectableFact fact(DecisionRecord decision) {
        var possible = outcomes.getOrDefault(decision.body(), List.of());
        var fields = OF_A_MINUTE.stream()
                .filter(field -> field != FactField.OUTCOME || !possible.isEmpty())
                .filter(field -> field != FactField.POINT || decision.point().isPresent());
        return fact(RecordedFact.of(decision), fields, possible);
    }

    private CorrectableFact fact(LeaderInstruction told) {
        return fact(RecordedFact.of(told), Stream.of(FactField.RECEIVED_ON), List.of());
    }

    private CorrectableFact fact(LeaderResponse answer, LeaderInstruction told) {
        return fact(RecordedFact.of(answer, told), Stream.of(FactField.RESPONDED_ON), List.of());
    }

    private CorrectableFact fact(RecordedFact fact, Stream<FactField> fields, List<DecisionOutcome> possible) {
        var values = fields.map(field -> new Value(
                        field, records.value(fact.kind(), fact.id(), field).orElse(null)))
                .toList();
        return new CorrectableFact(fact.kind(), fact.id(), fact.stage(), fact.words(), values, possible);
    }
}
