package uk.mandate.decision;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;
import uk.mandate.document.Documents.Kind;
import uk.mandate.publication.Publications;
import uk.mandate.publication.Publications.Publication;
import uk.mandate.publication.Publications.Subject;

/** Publishes the records of executive decisions (R12), from which the window for call-in counts. */
@Service
@Transactional
public class DecisionPublishing {
    private final DecisionText text;
    private final MeetingPapers papers;
    private final Publications publications;

    DecisionPublishing(DecisionText text, MeetingPapers papers, Publications publications) {
        this.text = text;
        this.papers = papers;
        this.publications = publications;
    }

    /** Publishes the record now, on our register. */
    public Publication publish(DecisionRecord decision) {
        refuseTwice(decision);
        var version = papers.record(decision, title(decision), text.of(decision));
        return publications.publish(subject(decision), List.of(version.id()));
    }

    /** Records that another system published it, after it was decided; a copy of it is on the case. */
    public Publication publishedElsewhere(DecisionRecord decision, PublishedElsewhere elsewhere) {
        refuseTwice(decision);
        var decided = decision.happenedOn().atStartOfDay(CaseClock.LONDON).toInstant();
        if (elsewhere.publishedAt().isBefore(decided)) {
            throw new Refusal("The record cannot have been published before the decision of "
                    + BritishDates.withWeekday(decision.happenedOn()) + ": give the time at which it went up.");
        }
        var copy = papers.copyOf(decision.caseReference(), Kind.MINUTES, decided);
        return publications.publishedElsewhere(
                subject(decision), elsewhere.address(), elsewhere.publishedAt(), copy.id());
    }

    private void refuseTwice(DecisionRecord decision) {
        if (publications
                .current(DecisionRecord.REGISTER, decision.registerReference())
                .isPresent()) {
            throw new Refusal(
                    "The record of this decision is published already: what is published is never exchanged.");
        }
    }

    private static Subject subject(DecisionRecord decision) {
        return new Subject(
                DecisionRecord.REGISTER, decision.registerReference(), title(decision), decision.caseReference());
    }

    private static String title(DecisionRecord decision) {
        return "Record of the decision of %s on %s, %s"
                .formatted(
                        decision.body().words(), decision.caseReference(), BritishDates.words(decision.happenedOn()));
    }
}
