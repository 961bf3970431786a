package uk.mandate.strategy.consultation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.NotThere;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.CaseFiles;
import uk.mandate.decision.CaseFiles.CaseFile;
import uk.mandate.decision.Recording;
import uk.mandate.policy.ConsultationForm;
import uk.mandate.strategy.consultation.ConsultationChanged.Kind;

/** What every change of a consultation begins and ends with: whose it is, whether it still may be, and the entry that it leaves. */
@Component
class ConsultationDesk {
    private final ConsultationTables tables;
    private final ConsultationRights rights;
    private final CaseFiles files;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    ConsultationDesk(
            ConsultationTables tables,
            ConsultationRights rights,
            CaseFiles files,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.tables = tables;
        this.rights = rights;
        this.files = files;
        this.clock = clock;
        this.events = events;
    }

    /** The consultation, for the lead officer to change. */
    Consultation open(UUID id) {
        rights.requireWriter();
        return find(id);
    }

    /** The same, whose themes and responses may still change. */
    Consultation unanswered(UUID id) {
        var consultation = open(id);
        if (consultation.isAnswered()) {
            throw new Refusal(
                    "The consultation has been answered, and the final report rests on what stands here: what comes"
                            + " in now is answered by letter, and a new matter is consulted on in a new round.");
        }
        return consultation;
    }

    Consultation find(UUID id) {
        return tables.find(id).orElseThrow(ConsultationDesk::notThere);
    }

    /** One of this case's consultations. */
    Consultation find(String caseReference, UUID id) {
        return tables.find(id)
                .filter(consultation -> consultation.caseReference().equals(caseReference))
                .orElseThrow(ConsultationDesk::notThere);
    }

    private static NotThere notThere() {
        return NotThere.unknown("There is no such consultation: go back to the case and choose one from its list.");
    }

    CaseFile file(String caseReference) {
        return files.of(caseReference);
    }

    /** Those on the present round of the draft. */
    List<Consultation> present(String caseReference) {
        var round = file(caseReference).round();
        return tables.ofCase(caseReference).stream()
                .filter(consultation -> consultation.round() == round)
                .toList();
    }

    /** The formal one on the present round of the draft. */
    Optional<Consultation> formal(String caseReference) {
        return present(caseReference).stream()
                .filter(consultation -> consultation.form() == ConsultationForm.FORMAL)
                .findFirst();
    }

    Recording now() {
        return Recording.now(clock);
    }

    void record(Kind kind, Consultation of, Map<String, Change> changes) {
        record(ConsultationChanged.of(kind, of.caseReference(), changes));
    }

    void record(ConsultationChanged changed) {
        events.publishEvent(changed);
    }

    void publish(Object event) {
        events.publishEvent(event);
    }
}
