package uk.mandate.tracking.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.decision.DelegationDetermination;
import uk.mandate.decision.Minute;
import uk.mandate.tracking.CaseStory;
import uk.mandate.tracking.WorkInHand;

/** One case for programs; ids in kebab-case, dates and times in ISO form, what is unknown as {@code null}. */
record CaseResource(
        String reference,
        String title,
        String stage,
        @Nullable String ending,
        boolean sample,
        String policy,
        @Nullable LocalDate adoptedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate inForceFrom,
        List<Work> work,
        List<Decision> decisions) {

    static CaseResource of(CaseStory story) {
        var strategy = story.strategy();
        return new CaseResource(
                strategy.reference().value(),
                strategy.title(),
                strategy.stage().id(),
                strategy.ending().map(Object::toString).orElse(null),
                strategy.isSample(),
                strategy.policyVersion().toString(),
                strategy.adoptedOn().orElse(null),
                strategy.effectiveOn().orElse(null),
                strategy.publishedOn().orElse(null),
                strategy.inForceFrom().orElse(null),
                story.work().stream().map(Work::of).toList(),
                story.decisions().stream()
                        .map(decision -> Decision.of(decision, story.delegationOf(decision)))
                        .toList());
    }

    /** An open task. */
    record Work(
            String element,
            String name,
            String holder,
            @Nullable LocalDate due,
            boolean overdue,
            List<String> warnings) {
        static Work of(WorkInHand work) {
            return new Work(
                    work.element(), work.name(), work.holder(), work.dueDate(), work.overdue(), work.warnings());
        }
    }

    /** What a body decided, when it happened and when it was recorded. */
    record Decision(
            String stage,
            String body,
            String outcome,
            LocalDate happenedOn,
            Instant recordedAt,
            Minute minute,
            @Nullable String point,
            @Nullable Delegation delegation,
            List<String> notInSource,
            boolean illustrative) {
        static Decision of(DecisionRecord decision, @Nullable DelegationDetermination delegation) {
            return new Decision(
                    decision.stage(),
                    decision.body().toString(),
                    decision.outcome().toString(),
                    decision.happenedOn(),
                    decision.recording().recordedAt(),
                    decision.minute(),
                    decision.point().orElse(null),
                    delegation == null ? null : Delegation.of(delegation),
                    decision.notInSource(),
                    decision.illustrative());
        }
    }

    /** What was determined about the delegation asked for, and within which limits. */
    record Delegation(String outcome, @Nullable String limits) {
        static Delegation of(DelegationDetermination determined) {
            return new Delegation(
                    determined.outcome().toString(), determined.limits().orElse(null));
        }
    }
}
