package uk.mandate.testing;

import static uk.mandate.testing.CaseWalk.as;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.strategy.BringIn;

/** Strategies in force: brought in as adopted and published on 12 and 13 February 2025, then adopted by the partnership. */
@Component
public class CasesInForce {
    private static final String COORDINATOR = "partnership.coordinator";

    private final BringIn bringIn;
    private final CaseWalk walk;

    CasesInForce(BringIn bringIn, CaseWalk walk) {
        this.bringIn = bringIn;
        this.walk = walk;
    }

    /** Brings in a case that waits for the partnership; its reference. */
    public String beforePartnership(CaseFile file) {
        var adopted = file.decided("council", "council", "adopted", "2025-02-12")
                .happened("publish", "2025-02-13")
                .at("partnership");
        return Acting.as(as("democratic.services"), () -> bringIn.bringIn(adopted.yaml()))
                .value();
    }

    /** The partnership meets on that day, which is not in the future, and adopts. */
    public void adoptByPartnership(String reference, String on) {
        walk.answer(
                reference,
                "Task_ArrangePartnershipMeeting",
                as(COORDINATOR),
                Map.of("meetingDate", on, "startsAt", "10:00"));
        walk.answer(
                reference,
                "Task_RecordPartnershipDecision",
                as(COORDINATOR),
                Map.of("outcome", "adopted", "heldOn", on, "resolution", "As moved"));
    }
}
