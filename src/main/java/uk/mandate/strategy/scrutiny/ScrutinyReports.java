package uk.mandate.strategy.scrutiny;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.decision.AgendaItem;
import uk.mandate.decision.AgendaItems;
import uk.mandate.decision.CaseFiles;
import uk.mandate.decision.CasePolicies;
import uk.mandate.policy.Judgement;
import uk.mandate.strategy.consultation.CommentsAreAnswered;

/** What Overview and Scrutiny said of the present round of the draft, as the final report records it (R16). */
@Service
@Transactional(readOnly = true)
public class ScrutinyReports {
    private static final CommentsAreAnswered ANSWERED = new CommentsAreAnswered();

    private final ScrutinyTables tables;
    private final AgendaItems items;
    private final CaseFiles files;
    private final CasePolicies policies;

    ScrutinyReports(ScrutinyTables tables, AgendaItems items, CaseFiles files, CasePolicies policies) {
        this.tables = tables;
        this.items = items;
        this.files = files;
        this.policies = policies;
    }

    /** What it said of the draft, and of what Cabinet recommends where it has looked at that. */
    public List<Part> of(String caseReference) {
        return Stream.of(ScrutinyStage.values())
                .map(stage -> part(caseReference, stage))
                .toList();
    }

    public Part part(String caseReference, ScrutinyStage stage) {
        var round = files.of(caseReference).round();
        return new Part(
                stage,
                tables.comments(caseReference, round, stage),
                tables.outcomes(caseReference, round, stage),
                items.planned(caseReference, ScrutinyStage.ON_AGENDAS).orElse(null));
    }

    /** R16 of the draft: that scrutiny is over, and that each of its comments has its response. */
    public List<Judgement> judge(String caseReference) {
        var part = part(caseReference, ScrutinyStage.DRAFT);
        var under = policies.of(caseReference).version();
        var unanswered = part.comments().stream()
                .filter(comment -> !comment.isAnswered())
                .map(Comment::name)
                .toList();
        return List.of(
                ANSWERED.checkHeld(under, "scrutiny", part.isDone()), ANSWERED.check(under, "scrutiny", unanswered));
    }

    /** Whether nothing more is to come of it in the present round. */
    public boolean isDone(String caseReference, ScrutinyStage stage) {
        return part(caseReference, stage).isDone();
    }

    /** Whether a meeting is arranged that can still deal with the item. */
    public boolean isMeetingArranged(String caseReference) {
        return items.planned(caseReference, ScrutinyStage.ON_AGENDAS).isPresent();
    }

    /** The day of that meeting, or of the last one where none is to come. */
    public Optional<LocalDate> meeting(String caseReference) {
        return items.latest(caseReference, ScrutinyStage.ON_AGENDAS).map(AgendaItem::date);
    }

    /** Whether policy lets scrutiny look at what Cabinet recommends. */
    public boolean looksAgain(String caseReference) {
        return policies.of(caseReference).values().scrutiny().looksAgain();
    }
}
