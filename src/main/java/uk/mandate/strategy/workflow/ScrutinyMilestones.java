package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.ScrutinyReviewProcess.Elements.*;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import uk.mandate.process.Milestones;

/** What scrutiny tells the strategy as it goes. */
@Component
class ScrutinyMilestones implements Milestones {
    private final BesideConsultation beside;

    ScrutinyMilestones(BesideConsultation beside) {
        this.beside = beside;
    }

    @Override
    public String process() {
        return ScrutinyReviewProcess.KEY;
    }

    @Override
    public Map<String, Consumer<String>> reached() {
        return Map.of(
                TASK_ARRANGE_SCRUTINY_MEETING, beside::scrutinise,
                TASK_RECORD_SCRUTINY_OUTCOME, beside::scrutinise,
                TASK_DECIDE_EXTRA_TIME, beside::scrutinise);
    }
}
