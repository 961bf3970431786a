package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.StrategyApprovalProcess.Variables.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.mandate.decision.AgendaItem;
import uk.mandate.decision.Body;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.decision.MeetingService;
import uk.mandate.process.EngineActs;
import uk.mandate.process.ProcessVariable;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StrategyApprovals;
import uk.mandate.strategy.StrategyReference;

/** Begins {@code strategy-approval} with the dates and outcomes that its models route by. */
@Component
class EngineApprovals implements StrategyApprovals {
    private final RuntimeService runtime;
    private final MeetingService meetings;
    private final DecisionRecords decisions;

    EngineApprovals(@Lazy RuntimeService runtime, MeetingService meetings, DecisionRecords decisions) {
        this.runtime = runtime;
        this.meetings = meetings;
        this.decisions = decisions;
    }

    @Override
    public void begin(StrategyReference reference, Stage stage) {
        var variables = variables(reference.value(), stage);
        EngineActs.run(
                () -> runtime.startProcessInstanceByKey(StrategyApprovalProcess.KEY, reference.value(), variables));
    }

    /** Every variable is set, so that no expression meets a missing one. */
    private Map<String, Object> variables(String reference, Stage stage) {
        var decided = decisions.latest(reference, Body.COUNCIL);
        var variables = new HashMap<String, Object>();
        put(variables, STRATEGY, reference);
        put(variables, STAGE, stage.id());
        put(variables, COUNCIL_MEETING, councilMeeting(reference, decided));
        put(
                variables,
                COUNCIL_OUTCOME,
                decided.map(decision -> decision.outcome().toString()).orElse(null));
        // The Leader's receipt is recorded by a task of its own; only Council's last meeting may be arranged already.
        put(variables, LEADER_RECEIVED_ON, null);
        put(variables, FINAL_MEETING, stage == Stage.COUNCIL_FINAL ? planned(reference, Body.COUNCIL) : null);
        put(variables, PARTNERSHIP_MEETING, planned(reference, Body.PARTNERSHIP));
        return variables;
    }

    private @Nullable LocalDate councilMeeting(String reference, Optional<DecisionRecord> decided) {
        return decided.map(DecisionRecord::happenedOn).orElseGet(() -> planned(reference, Body.COUNCIL));
    }

    private @Nullable LocalDate planned(String reference, Body body) {
        return meetings.planned(reference, body).map(AgendaItem::date).orElse(null);
    }

    private static <T> void put(Map<String, Object> variables, ProcessVariable<T> variable, @Nullable T value) {
        variables.put(variable.name(), value == null ? null : value.toString());
    }
}
