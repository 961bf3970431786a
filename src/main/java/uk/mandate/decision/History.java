package uk.mandate.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.calendar.CaseClock;

/** Takes over decisions of the time before a case came to Mandate, with both their dates and with their gaps. */
@Service
@Transactional
public class History {
    private final DecisionRecords decisions;
    private final CaseClock clock;

    History(DecisionRecords decisions, CaseClock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Stores the decision as the papers have it; the parts that they lack are named as not in the source. */
    public DecisionRecord bringIn(String caseReference, PastDecision past) {
        var now = Recording.now(clock);
        var recordedOn = past.recordedOn();
        var recording = recordedOn == null
                ? now
                : new Recording(
                        recordedOn.atStartOfDay(CaseClock.LONDON).toInstant(),
                        now.recordedBy(),
                        now.inOffice(),
                        now.forOffice());
        var decision = new DecisionRecord(caseReference, past.stage(), past.body(), null, past.decided(), recording);
        return decisions.save(decision.broughtIn(past.decided().minute().missing(), past.illustrative()));
    }

    /**
     * A decision of the past.
     *
     * @param recordedOn when it was minuted; where the papers do not say so, it is recorded now
     */
    public record PastDecision(
            String stage, Body body, Decided decided, @Nullable LocalDate recordedOn, boolean illustrative) {}
}
