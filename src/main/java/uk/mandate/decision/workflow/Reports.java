package uk.mandate.decision.workflow;

import org.springframework.stereotype.Component;
import uk.mandate.decision.ReportsOnCases;
import uk.mandate.process.CaseInHand;
import uk.mandate.process.ExposedToModels;

/** The reports on a case, as models ask for them: {@code ${reports.isCleared(stage)}}. */
@ExposedToModels
@Component
public class Reports {
    private final ReportsOnCases reports;

    Reports(ReportsOnCases reports) {
        this.reports = reports;
    }

    /** Whether the report for this stage is cleared, in the present round. */
    public boolean isCleared(String stage) {
        return reports.isCleared(CaseInHand.reference(), stage);
    }
}
