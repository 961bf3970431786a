package uk.mandate.process;

import jakarta.persistence.EntityManager;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;

/**
 * The one gate: every user task of every model passes it when it is completed, by whatever way. It binds what was submitted
 * to the task's answer, lets Java judge it, and sets the few variables that the model needs.
 */
@Component
class TaskGate implements TaskListener {
    private final OfficerTasks tasks;
    private final AnswerBinder binder;
    private final ObjectProvider<StepStops> stops;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    TaskGate(
            OfficerTasks tasks,
            AnswerBinder binder,
            ObjectProvider<StepStops> stops,
            EntityManager entities,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.binder = binder;
        this.stops = stops;
        this.entities = entities;
        this.events = events;
    }

    @Override
    public void notify(DelegateTask task) {
        accept(tasks.of(new EngineTask(task)), task);
    }

    private <A extends Record> void accept(OfficerTask<A> officerTask, DelegateTask task) {
        var submitted = AnswersInHand.of(task.getId());
        if (submitted == null) {
            throw new AccessRefused("A task is closed only by answering it.");
        }
        var inHand = new EngineTask(task);
        var answer = binder.bind(submitted, officerTask.answerType(), FormLabels.formOf((TaskEntity) task));
        if (officerTask.stepOrFact(answer) == StepOrFact.STEP) {
            stops.forEach(stop -> stop.refuseStopped(inHand.caseReference()));
        }
        var outcome = officerTask.answer(answer, inHand);
        outcome.variables().forEach(task.getExecution()::setVariable);
        // Constraints speak now, while a sentence can still be found for them, and not at commit.
        entities.flush();
        publish(TaskAnswered.of(inHand, answer, outcome), outcome);
    }

    private void publish(TaskAnswered answered, Outcome outcome) {
        var represented = outcome.onBehalfOf();
        var person = Acting.require();
        Acting.as(represented == null ? person : person.onBehalfOf(represented), () -> events.publishEvent(answered));
    }
}
