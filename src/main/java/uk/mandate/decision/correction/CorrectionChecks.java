package uk.mandate.decision.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.CaseHistory;
import uk.mandate.decision.CasePolicies;
import uk.mandate.decision.FactDates;
import uk.mandate.decision.FactField;
import uk.mandate.decision.FactKind;
import uk.mandate.document.Documents;
import uk.mandate.policy.Judgement;

/** What a correction may say: judged when it is asked for, and again when it is approved. */
@Component
class CorrectionChecks {
    private static final OutcomeCanBeUndone OUTCOME_CAN_BE_UNDONE = new OutcomeCanBeUndone();

    private final CaseHistory history;
    private final FactDates dates;
    private final RelyingFacts relying;
    private final CasePolicies policies;
    private final Documents documents;

    CorrectionChecks(
            CaseHistory history, FactDates dates, RelyingFacts relying, CasePolicies policies, Documents documents) {
        this.history = history;
        this.dates = dates;
        this.relying = relying;
        this.policies = policies;
        this.documents = documents;
    }

    /** Refuses a value that its field cannot take. */
    List<Judgement> check(Asked asked, CorrectableFact fact) {
        return switch (asked.field().type()) {
            case DAY -> checkDay(asked.day(), fact, asked.caseReference());
            case OUTCOME -> checkOutcome(asked, fact);
            case MINUTE -> checkMinute(asked);
            case FOLLOWS -> throw new Refusal("This day follows from another one: correct that.");
        };
    }

    void requireEvidence(String caseReference, UUID version) {
        if (!documents.readable(version).caseReference().equals(caseReference)) {
            throw new Refusal("The evidence is a document of another case: choose one of this case.");
        }
    }

    private List<Judgement> checkDay(LocalDate day, CorrectableFact fact, String caseReference) {
        dates.refuseFuture("The fact", day);
        var around = history.around(caseReference, fact.kind(), fact.id());
        around.before().filter(earlier -> day.isBefore(earlier.happenedOn())).ifPresent(earlier -> {
            throw new Refusal(
                    "Corrected so, it would be before %s on %s: give that day or a later one, or correct that first."
                            .formatted(earlier.name(), BritishDates.withWeekday(earlier.happenedOn())));
        });
        around.after().filter(later -> day.isAfter(later.happenedOn())).ifPresent(later -> {
            throw new Refusal(
                    "Corrected so, it would be after %s on %s: give that day or an earlier one, or correct that first."
                            .formatted(later.name(), BritishDates.withWeekday(later.happenedOn())));
        });
        return List.of();
    }

    private List<Judgement> checkOutcome(Asked asked, CorrectableFact fact) {
        if (!fact.outcomes().contains(asked.outcome())) {
            throw new Refusal("Choose the outcome from the list.");
        }
        var judged = OUTCOME_CAN_BE_UNDONE.check(
                policies.of(asked.caseReference()).version(), relying.first(asked.caseReference(), fact.id()));
        if (judged.isBroken()) {
            throw new Refusal(List.of(judged));
        }
        return List.of(judged);
    }

    private static List<Judgement> checkMinute(Asked asked) {
        if (asked.kind() == FactKind.DECISION && asked.resolved() == null) {
            throw new Refusal(
                    "A minute is corrected only as the body resolves: say at which meeting it resolved so, and in"
                            + " which minute.");
        }
        return List.of();
    }

    static Optional<String> unchanged(Asked asked, CorrectableFact fact) {
        return fact.value(asked.field())
                .filter(value -> asked.newValue().equals(value.value()))
                .map(value -> asked.field().type() == FactField.Type.MINUTE
                        ? "The record says that already."
                        : "The record says %s already: give what it is to say.".formatted(value.words()));
    }
}
