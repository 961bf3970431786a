package uk.mandate.strategy.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.CasePolicies;
import uk.mandate.decision.FactKind;
import uk.mandate.decision.PublishedElsewhere;
import uk.mandate.decision.RecordedFact;
import uk.mandate.decision.RuleBroken;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.document.Documents.Version;
import uk.mandate.policy.ConsultationForm;
import uk.mandate.policy.Judgement;
import uk.mandate.publication.Publications;
import uk.mandate.publication.Publications.Publication;
import uk.mandate.publication.Publications.Subject;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.consultation.ConsultationChanged.Kind;

/** Tells the public the timetable: on our register, or as the record that another system did. */
@Service
@Transactional
public class TimetablePublishing {
    private final ConsultationDesk desk;
    private final TimetableService timetables;
    private final Documents documents;
    private final Publications publications;
    private final CasePolicies policies;
    private final CaseClock clock;

    TimetablePublishing(
            ConsultationDesk desk,
            TimetableService timetables,
            Documents documents,
            Publications publications,
            CasePolicies policies,
            CaseClock clock) {
        this.desk = desk;
        this.timetables = timetables;
        this.documents = documents;
        this.publications = publications;
        this.policies = policies;
        this.clock = clock;
    }

    /** Publishes now: a step, which R15 refuses where people would have too little time or hear of it too late. */
    public List<Judgement> publish(UUID id) {
        var consultation = unpublished(id);
        var judgements = judge(consultation, clock.instant());
        if (judgements.stream().anyMatch(Judgement::isBroken)) {
            throw new Refusal(judgements);
        }
        return record(consultation, publishNow(consultation, consultation.timetable()), judgements);
    }

    /** Records that another system published it: a fact, and what it broke is found. */
    public List<Judgement> publishedElsewhere(UUID id, PublishedElsewhere elsewhere) {
        var consultation = unpublished(id);
        var judgements = judge(consultation, elsewhere.publishedAt());
        var copy = store(consultation, consultation.timetable()).id();
        var published = publications.publishedElsewhere(
                subject(consultation), elsewhere.address(), elsewhere.publishedAt(), copy);
        judgements.stream()
                .filter(Judgement::isBroken)
                .forEach(broken ->
                        desk.publish(new RuleBroken(consultation.caseReference(), broken, timetableOf(consultation))));
        return record(consultation, published, judgements);
    }

    private static RecordedFact timetableOf(Consultation consultation) {
        return new RecordedFact(
                FactKind.CONSULTATION,
                consultation.id(),
                "consultation",
                null,
                "The timetable of the consultation was published elsewhere");
    }

    Publication publishNow(Consultation consultation, Timetable timetable) {
        return publications.publish(
                subject(consultation), List.of(store(consultation, timetable).id()));
    }

    private Consultation unpublished(UUID id) {
        var consultation = desk.open(id);
        if (consultation.isPublished()) {
            throw new Refusal("The timetable is published already: the case's consultation page links to it.");
        }
        refuseBeforeCabinet(consultation);
        return consultation;
    }

    /** R22: until then Cabinet may not have approved the draft, or its approval may still be called in. */
    private void refuseBeforeCabinet(Consultation consultation) {
        var stage = Stage.of(desk.file(consultation.caseReference()).stage());
        if (consultation.form() == ConsultationForm.FORMAL && stage.compareTo(Stage.CONSULTATION) < 0) {
            throw new Refusal(
                    "The case stands at “" + stage.title() + "”: the formal consultation is published once Cabinet"
                            + " has approved the draft and its decision can no longer be called in.");
        }
    }

    private List<Judgement> judge(Consultation consultation, Instant publishedAt) {
        if (consultation.form() != ConsultationForm.FORMAL) {
            return List.of();
        }
        var reference = consultation.caseReference();
        var timetable = consultation.timetable();
        var policy = policies.of(reference);
        var publishedOn = LocalDate.ofInstant(publishedAt, CaseClock.LONDON);
        var judgements = new ArrayList<Judgement>();
        judgements.add(timetables.checkTime(reference, timetable.opens(), timetable.closes(), timetable.departure()));
        judgements.add(TimetableService.HAS_TIME.checkTold(policy.version(), timetable.opens(), publishedOn));
        return judgements;
    }

    private List<Judgement> record(Consultation consultation, Publication published, List<Judgement> judgements) {
        desk.record(ConsultationChanged.of(
                        Kind.CONSULTATION_TIMETABLE_PUBLISHED,
                        consultation.caseReference(),
                        Map.of(
                                "consultation", Change.of(null, consultation.form()),
                                "opens",
                                        Change.of(null, consultation.timetable().opens()),
                                "closes",
                                        Change.of(null, consultation.timetable().closes()),
                                "publication", Change.of(null, published.id())))
                .judged(judgements));
        return judgements;
    }

    /** A published timetable is never exchanged: the next is a later version of the same document. */
    private Version store(Consultation consultation, Timetable timetable) {
        var title = desk.file(consultation.caseReference()).title();
        var text = new TimetableText(title, consultation, timetable);
        var before = consultation.published();
        if (before == null) {
            var document = new NewDocument(
                    consultation.caseReference(),
                    Documents.Kind.NOTICE,
                    "Timetable of the consultation",
                    Access.PUBLIC,
                    null,
                    null);
            return documents.store(document, TimetableText.FILE_NAME, text.bytes());
        }
        var document = documents
                .version(before.documentVersions().get(0))
                .orElseThrow()
                .document();
        return documents.storeVersion(consultation.caseReference(), document, TimetableText.FILE_NAME, text.bytes());
    }

    private Subject subject(Consultation consultation) {
        var title = desk.file(consultation.caseReference()).title();
        return new Subject(
                ConsultationTables.REGISTER,
                consultation.register(),
                consultation.title() + ": " + title,
                consultation.caseReference());
    }
}
