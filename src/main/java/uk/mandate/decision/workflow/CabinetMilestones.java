package uk.mandate.decision.workflow;

import static uk.mandate.decision.workflow.ExecutiveDecisionProcess.Elements.*;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import uk.mandate.decision.CabinetService;
import uk.mandate.process.Milestones;

/** What Cabinet's process tells the case as it goes. */
@Component
class CabinetMilestones implements Milestones {
    private final CabinetService cabinet;

    CabinetMilestones(CabinetService cabinet) {
        this.cabinet = cabinet;
    }

    @Override
    public String process() {
        return ExecutiveDecisionProcess.KEY;
    }

    @Override
    public Map<String, Consumer<String>> reached() {
        return Map.of(
                TASK_LIST_CABINET_ITEM, cabinet::reach,
                TASK_PUBLISH_CABINET_AGENDA, cabinet::reach,
                TASK_RECORD_CABINET_DECISION, cabinet::reach);
    }
}
