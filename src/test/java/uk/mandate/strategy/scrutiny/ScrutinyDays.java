package uk.mandate.strategy.scrutiny;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.testing.CaseWalk;

/** What Overview and Scrutiny did, as the scrutiny officer records it, for tests of what follows. */
@Component
public class ScrutinyDays {
    private final ScrutinyService scrutiny;

    ScrutinyDays(ScrutinyService scrutiny) {
        this.scrutiny = scrutiny;
    }

    /** The committee met on the draft and had no comments. */
    public void hadNoComments(String reference, String on) {
        Acting.as(
                CaseWalk.as("scrutiny.officer"),
                () -> scrutiny.record(
                        reference,
                        ScrutinyStage.DRAFT,
                        ScrutinyOutcome.NO_COMMENTS,
                        LocalDate.parse(on),
                        "That the draft be noted."));
    }
}
