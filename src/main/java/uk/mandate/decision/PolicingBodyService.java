package uk.mandate.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.calendar.CaseClock;
import uk.mandate.policy.Judgement;

/** Sees that the local policing body gets its copy (R37). */
@Service
@Transactional
public class PolicingBodyService {
    private static final PolicingBodyHasCopy POLICING_BODY_HAS_COPY = new PolicingBodyHasCopy();

    private final PolicingBodyCopies copies;
    private final CasePolicies policies;
    private final FactDates dates;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    PolicingBodyService(
            PolicingBodyCopies copies,
            CasePolicies policies,
            FactDates dates,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.copies = copies;
        this.policies = policies;
        this.dates = dates;
        this.clock = clock;
        this.events = events;
    }

    /** Records that the copy went out; what went out before Council's adoption had effect was not the adopted strategy yet. */
    public PolicingBodyCopySent recordCopy(String caseReference, Optional<LocalDate> effectiveOn, Copy copy) {
        dates.refuseFuture("The copy", copy.sentOn());
        effectiveOn.ifPresent(day -> dates.check("The copy", copy.sentOn(), day, "Council's adoption took effect"));
        var saved = copies.save(new PolicingBodyCopy(
                caseReference, copy.sentOn(), copy.howGiven(), copy.recipient(), Recording.now(clock)));
        var sent = new PolicingBodyCopySent(saved, List.of(judge(caseReference)));
        events.publishEvent(sent);
        return sent;
    }

    /** R37 on what is on record now. */
    @Transactional(readOnly = true)
    public Judgement judge(String caseReference) {
        return POLICING_BODY_HAS_COPY.check(policies.of(caseReference).version(), firstSentOn(caseReference));
    }

    private Optional<LocalDate> firstSentOn(String caseReference) {
        return copies.findByCaseReferenceOrderBySentOn(caseReference).stream()
                .map(PolicingBodyCopy::sentOn)
                .findFirst();
    }

    /** A copy as it is sent. */
    public record Copy(LocalDate sentOn, HowGiven howGiven, String recipient) {}
}
