package uk.mandate.strategy.consultation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.Refusal;
import uk.mandate.decision.CasePolicies;
import uk.mandate.policy.ConsultationForm;
import uk.mandate.policy.Judgement;
import uk.mandate.strategy.consultation.ConsultationChanged.Kind;

/** Answers a consultation: once every theme has its response, what it brought stands as the final report will have it. */
@Service
@Transactional
public class AnsweringService {
    private static final CommentsAreAnswered ANSWERED = new CommentsAreAnswered();

    private final ConsultationTables tables;
    private final ConsultationDesk desk;
    private final ThemeTables themes;
    private final ResponseTables responses;
    private final CasePolicies policies;

    AnsweringService(
            ConsultationTables tables,
            ConsultationDesk desk,
            ThemeTables themes,
            ResponseTables responses,
            CasePolicies policies) {
        this.tables = tables;
        this.desk = desk;
        this.themes = themes;
        this.responses = responses;
        this.policies = policies;
    }

    /** Sums it up; refuses one that still runs, or of which a theme has no response. */
    public List<Judgement> answer(UUID id, String summary) {
        var consultation = desk.unanswered(id);
        if (!consultation.isOver()) {
            throw new Refusal("The consultation still runs: close it before it is answered.");
        }
        if (themes.of(id).isEmpty() && responses.count(id) > 0) {
            throw new Refusal(
                    "People have answered, and no theme says yet what: write the themes, with the response to each,"
                            + " on the consultation's page.");
        }
        var judged = judge(consultation);
        if (judged.isBroken()) {
            throw new Refusal(List.of(judged));
        }
        tables.insertSummary(id, summary, desk.now());
        desk.record(ConsultationChanged.of(
                        Kind.CONSULTATION_ANSWERED,
                        consultation.caseReference(),
                        Map.of(
                                "consultation", Change.of(consultation.form(), consultation.form()),
                                "themes", Change.of(null, themes.of(id).size()),
                                "summary", Change.outside(null, summary)))
                .judged(List.of(judged)));
        return List.of(judged);
    }

    /** R16 of one consultation: whether each of its themes has its response. */
    @Transactional(readOnly = true)
    public Judgement judge(Consultation consultation) {
        var unanswered = themes.of(consultation.id()).stream()
                .filter(theme -> !theme.isAnswered())
                .map(Theme::title)
                .toList();
        return ANSWERED.check(policies.of(consultation.caseReference()).version(), "consultation", unanswered);
    }

    /** R16 of what was said in the present round: that it was asked for, that it is over, and that each theme has its response. */
    @Transactional(readOnly = true)
    public List<Judgement> judge(String caseReference) {
        var present = desk.present(caseReference);
        var formal = present.stream()
                .filter(consultation -> consultation.form() == ConsultationForm.FORMAL)
                .anyMatch(Consultation::isAnswered);
        var held = ANSWERED.checkHeld(policies.of(caseReference).version(), "consultation", formal);
        return Stream.concat(Stream.of(held), present.stream().map(this::judge)).toList();
    }
}
