package uk.mandate.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hangs {@link Milestones} on the tasks, calls, throw events and ends of every model, so that no model can forget them. */
@Component
class MilestoneListeners extends AbstractProcessEnginePlugin {
    private final ObjectProvider<Milestones> milestones;

    MilestoneListeners(ObjectProvider<Milestones> milestones) {
        this.milestones = milestones;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var already = engine.getCustomPreBPMNParseListeners();
        var listeners = new ArrayList<BpmnParseListener>(already == null ? List.of() : already);
        listeners.add(new OnMilestones());
        engine.setCustomPreBPMNParseListeners(listeners);
    }

    /** Asked for late, because milestones use services that use the engine. */
    private void reach(String process, String element, String caseReference) {
        milestones.stream()
                .filter(ours -> ours.process().equals(process))
                .map(ours -> ours.reached().get(element))
                .filter(Objects::nonNull)
                .forEach(reached -> reached.accept(caseReference));
    }

    private class OnMilestones extends AbstractBpmnParseListener {
        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            listen(activity);
        }

        @Override
        public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
            listen(activity);
        }

        @Override
        public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
            listen(activity);
        }

        @Override
        public void parseIntermediateThrowEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
            listen(activity);
        }

        private void listen(ActivityImpl activity) {
            var process = ((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey();
            // Built in: "skip custom listeners" does not skip it.
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                    execution -> reach(process, activity.getId(), execution.getProcessBusinessKey()));
        }
    }
}
