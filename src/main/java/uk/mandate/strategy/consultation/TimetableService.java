package uk.mandate.strategy.consultation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.Refusal;
import uk.mandate.decision.CasePolicies;
import uk.mandate.policy.ConsultationForm;
import uk.mandate.policy.Judgement;
import uk.mandate.strategy.consultation.ConsultationChanged.Kind;
import uk.mandate.strategy.consultation.ConsultationHasTime.Span;

/** Draws up a consultation's timetable. Time that is too short is refused for the formal one until somebody answers for it. */
@Service
@Transactional
public class TimetableService {
    static final ConsultationHasTime HAS_TIME = new ConsultationHasTime();

    private final ConsultationTables tables;
    private final ConsultationRights rights;
    private final ConsultationDesk desk;
    private final RespondentTables respondents;
    private final CasePolicies policies;

    TimetableService(
            ConsultationTables tables,
            ConsultationRights rights,
            ConsultationDesk desk,
            RespondentTables respondents,
            CasePolicies policies) {
        this.tables = tables;
        this.rights = rights;
        this.desk = desk;
        this.respondents = respondents;
        this.policies = policies;
    }

    /** Begins the record of a consultation on the present round of the draft. */
    public UUID prepare(String caseReference, ConsultationForm form, Timetable timetable) {
        rights.requireWriter();
        if (desk.present(caseReference).stream().anyMatch(one -> one.form() == form)) {
            throw new Refusal("This round of the draft has such a consultation already: change its timetable instead.");
        }
        var judgements = judge(caseReference, form, timetable);
        var id = tables.insert(caseReference, desk.file(caseReference).round(), form, desk.now());
        tables.insert(id, 1, timetable, desk.now());
        desk.record(ConsultationChanged.of(Kind.CONSULTATION_PREPARED, caseReference, changes(form, null, timetable))
                .on(null, timetable.departure())
                .judged(judgements));
        return id;
    }

    /** Changes a timetable that the public does not know yet; one that it knows is extended, or the consultation stopped early. */
    public void change(UUID id, Timetable timetable) {
        var consultation = desk.open(id);
        if (consultation.isOver()) {
            throw new Refusal("The consultation is over: its timetable stands as it was.");
        }
        if (consultation.isPublished()) {
            throw new Refusal(
                    "The timetable is published, and people rely on it: extend the consultation, or stop it early,"
                            + " when you close it.");
        }
        var judgements = judge(consultation.caseReference(), consultation.form(), timetable);
        replace(consultation, timetable);
        desk.record(ConsultationChanged.of(
                        Kind.CONSULTATION_TIMETABLE_CHANGED,
                        consultation.caseReference(),
                        changes(consultation.form(), consultation.timetable(), timetable))
                .on(null, timetable.departure())
                .judged(judgements));
    }

    void replace(Consultation consultation, Timetable timetable) {
        tables.insert(consultation.id(), consultation.timetables().size() + 1, timetable, desk.now());
        respondents.eraseLater(
                consultation.id(), RespondentTables.eraseAfter(policies, consultation, timetable.closes()));
    }

    /** What R15 says of the timetable; a formal one that it stands against is refused. */
    private List<Judgement> judge(String caseReference, ConsultationForm form, Timetable timetable) {
        Optional.ofNullable(timetable.departure()).ifPresent(rights::requireSecondPerson);
        if (form != ConsultationForm.FORMAL) {
            return List.of();
        }
        var judged = checkTime(caseReference, timetable.opens(), timetable.closes(), timetable.departure());
        if (judged.isBroken()) {
            throw new Refusal(List.of(judged));
        }
        return List.of(judged);
    }

    /** Whether the present round has enough time where its formal consultation lasts from one of these days to the other. */
    Judgement checkTime(String caseReference, LocalDate opens, LocalDate closes, @Nullable Departure departure) {
        var others = desk.present(caseReference).stream()
                .filter(consultation -> consultation.form() != ConsultationForm.FORMAL)
                .map(Span::of);
        var spans = Stream.concat(others, Stream.of(new Span(ConsultationForm.FORMAL, opens, closes)));
        return HAS_TIME.checkTime(policies.of(caseReference), spans.toList(), departure);
    }

    private static Map<String, Change> changes(ConsultationForm form, @Nullable Timetable before, Timetable after) {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("consultation", Change.of(before == null ? null : form, form));
        changes.put("opens", Change.of(before == null ? null : before.opens(), after.opens()));
        changes.put("closes", Change.of(before == null ? null : before.closes(), after.closes()));
        changes.put("consulted", Change.outside(before == null ? null : before.consulted(), after.consulted()));
        changes.put("means", Change.outside(before == null ? null : before.means(), after.means()));
        return changes;
    }
}
