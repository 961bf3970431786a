package uk.mandate.decision.workflow;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.process.ProcessVariable;
import uk.mandate.process.TaskInHand;

/** "Record the Leader's response" of a case that began under the first model, with that model's form. */
record TaskOfTheFirstModel(String caseReference) implements TaskInHand {
    @Override
    public String id() {
        return "first";
    }

    @Override
    public String process() {
        return CouncilAdoptionProcess.KEY;
    }

    @Override
    public String modelVersion() {
        return "1";
    }

    @Override
    public String element() {
        return CouncilAdoptionProcess.Elements.TASK_RECORD_LEADER_RESPONSE;
    }

    @Override
    public @Nullable LocalDate due() {
        return null;
    }

    @Override
    public <T> @Nullable T find(ProcessVariable<T> variable) {
        var values = Map.of(CouncilAdoptionProcess.Variables.COUNCIL_OUTCOME.name(), "objection");
        @SuppressWarnings("unchecked")
        var value = (T) values.get(variable.name());
        return value;
    }

    @Override
    public <T> T require(ProcessVariable<T> variable) {
        var value = find(variable);
        if (value == null) {
            throw new IllegalStateException(variable.name());
        }
        return value;
    }
}
