package uk.mandate.process;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Gives every user task of every model the briefing, the announcement and the gate, so that no model can forget them. */
class EveryUserTask extends AbstractBpmnParseListener {
    private final TaskBriefing briefing;
    private final TaskAnnouncement announcement;
    private final TaskGate gate;

    EveryUserTask(TaskBriefing briefing, TaskAnnouncement announcement, TaskGate gate) {
        this.briefing = briefing;
        this.announcement = announcement;
        this.gate = gate;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        // Built in: "skip custom listeners" does not skip them.
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, briefing);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, announcement);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, gate);
    }
}
