package uk.mandate.decision.workflow;

import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Elements.*;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import uk.mandate.decision.CouncilService;
import uk.mandate.process.Milestones;

/** What the Council stage tells the case as it goes. */
@Component
class CouncilMilestones implements Milestones {
    private final CouncilService council;

    CouncilMilestones(CouncilService council) {
        this.council = council;
    }

    @Override
    public String process() {
        return CouncilAdoptionProcess.KEY;
    }

    @Override
    public Map<String, Consumer<String>> reached() {
        return Map.of(
                TASK_ARRANGE_COUNCIL_MEETING, stage("council"),
                TASK_RECORD_COUNCIL_DECISION, stage("council"),
                TASK_INSTRUCT_LEADER, stage("leader"),
                TASK_RECORD_LEADER_RESPONSE, stage("leader"),
                TASK_ARRANGE_FINAL_COUNCIL_MEETING, stage("council-final"),
                TASK_RECORD_FINAL_COUNCIL_DECISION, stage("council-final"),
                END_EVENT_COUNCIL_ADOPTED, council::concludeAdopted,
                END_EVENT_STRATEGY_NOT_ADOPTED, council::concludeNotAdopted);
    }

    private Consumer<String> stage(String stage) {
        return caseReference -> council.reach(caseReference, stage);
    }
}
