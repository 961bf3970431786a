package uk.mandate.document;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Refusal;

/** Whether there is such a case, asked of everybody who keeps cases. */
@Component
public class CaseCheck {
    private final List<CasesOnRecord> keepers;

    CaseCheck(List<CasesOnRecord> keepers) {
        this.keepers = keepers;
    }

    public boolean exists(String reference) {
        return keepers.stream().anyMatch(keeper -> keeper.hasCase(reference));
    }

    void require(String reference) {
        if (!exists(reference)) {
            throw new Refusal(
                    "There is no case with this reference: open the case's own page and add the document there.");
        }
    }
}
