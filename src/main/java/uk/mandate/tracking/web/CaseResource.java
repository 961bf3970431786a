package uk.mandate.tracking.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mandate.decision.CaseBreaches.BreachOnRecord;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.decision.DelegationDetermination;
import uk.mandate.decision.ExecutiveRecord;
import uk.mandate.decision.LeaderInstruction;
import uk.mandate.decision.LeaderResponse;
import uk.mandate.decision.Minute;
import uk.mandate.decision.Spelling;
import uk.mandate.document.Documents;
import uk.mandate.strategy.Finding;
import uk.mandate.tracking.CaseStory;
import uk.mandate.tracking.RunningClock;
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
        List<Decision> decisions,
        @Nullable Instruction leaderInstruction,
        @Nullable Answer leaderAnswer,
        int round,
        LocalDate stageSince,
        @Nullable String broughtInFrom,
        List<Clock> clocks,
        List<Document> documents,
        List<Found> findings,
        List<Breach> breaches) {

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
                        .toList(),
                Instruction.of(story.leader().instruction()),
                Answer.of(story.leader().response()),
                strategy.round(),
                strategy.stageSince(),
                strategy.broughtInFrom().orElse(null),
                story.clocks().stream().map(Clock::of).toList(),
                story.documents().stream().map(Document::of).toList(),
                strategy.findings().stream().map(Found::of).toList(),
                story.breaches().stream().map(Breach::of).toList());
    }

    /** A clock that runs: {@code minimum}, {@code maximum} or {@code target}, and its last day. */
    record Clock(String clock, String what, String stage, String kind, LocalDate lastDay, boolean passed) {
        static Clock of(RunningClock running) {
            return new Clock(
                    running.key(),
                    running.what(),
                    running.stage().id(),
                    Spelling.kebab(running.kind()),
                    running.lastDay(),
                    running.passed());
        }
    }

    /** The newest version of a document that the reader may see. */
    record Document(UUID id, String title, String kind, String access, int version, String sha256, Instant storedAt) {
        static Document of(Documents.Version version) {
            return new Document(
                    version.id(),
                    version.title(),
                    Spelling.kebab(version.kind()),
                    Spelling.kebab(version.access()),
                    version.number(),
                    version.sha256(),
                    version.storedAt());
        }
    }

    /** A rule that a recorded fact broke, and whether it stops what relies on that. */
    record Breach(
            UUID id,
            String rule,
            String stage,
            String words,
            String fact,
            Instant since,
            boolean open,
            String standing) {
        static Breach of(BreachOnRecord breach) {
            return new Breach(
                    breach.id(),
                    breach.rule().value(),
                    breach.stage(),
                    breach.words(),
                    breach.fact(),
                    breach.since(),
                    breach.open(),
                    breach.standing());
        }
    }

    /** What was found against the strategy or its papers. */
    record Found(String kind, @Nullable String rule, String words, @Nullable String source, Instant foundAt) {
        static Found of(Finding finding) {
            return new Found(
                    finding.kind().toString(), finding.rule(), finding.words(), finding.source(), finding.foundAt());
        }
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

    /** Council's instruction to the Leader to reconsider, and until when the Leader may object. */
    record Instruction(
            LocalDate receivedOn,
            LocalDate periodEnds,
            @Nullable String howGiven,
            @Nullable String instruction,
            Instant recordedAt) {
        static @Nullable Instruction of(@Nullable LeaderInstruction given) {
            return given == null
                    ? null
                    : new Instruction(
                            given.receivedOn(),
                            given.periodEnds(),
                            given.howGiven().map(Object::toString).orElse(null),
                            given.instruction().orElse(null),
                            given.recording().recordedAt());
        }
    }

    /** What the Leader answered, or that the period ended in silence; an objection has an executive decision's record. */
    record Answer(
            String outcome,
            LocalDate respondedOn,
            @Nullable String howGiven,
            @Nullable String reasons,
            @Nullable ExecutiveRecord executiveRecord,
            Instant recordedAt) {
        static @Nullable Answer of(@Nullable LeaderResponse response) {
            return response == null
                    ? null
                    : new Answer(
                            response.outcome().toString(),
                            response.respondedOn(),
                            response.howGiven().map(Object::toString).orElse(null),
                            response.reasons().orElse(null),
                            response.executiveRecord().orElse(null),
                            response.recording().recordedAt());
        }
    }
}
