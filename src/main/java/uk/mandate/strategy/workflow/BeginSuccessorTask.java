package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.StrategyInForceProcess.Elements.TASK_BEGIN_SUCCESSOR;

import org.springframework.stereotype.Component;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.process.Outcome;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;
import uk.mandate.strategy.InForceService;

/** "Begin the next strategy". */
@Component
class BeginSuccessorTask extends InForceTask<BeginSuccessorAnswer> {
    private final InForceService inForce;

    BeginSuccessorTask(CaseBriefings briefings, InForceService inForce) {
        super(briefings, TASK_BEGIN_SUCCESSOR, BeginSuccessorAnswer.class);
        this.inForce = inForce;
    }

    @Override
    public StepOrFact stepOrFact(BeginSuccessorAnswer answer) {
        return StepOrFact.FACT;
    }

    @Override
    protected String rules() {
        return "R14, R36";
    }

    @Override
    protected String limits(TaskInHand task) {
        return "The next strategy is a case of its own, begun under Strategies. This one stays in force until the next one is,"
                + " and until " + BritishDates.withWeekday(inForce.termEnds(reference(task))) + " at the latest.";
    }

    @Override
    public Outcome answer(BeginSuccessorAnswer answer, TaskInHand task) {
        if (answer.decision() == BeginSuccessorAnswer.Decision.BEGUN) {
            inForce.beginSuccessor(reference(task), answer.reference());
            return Outcome.done();
        }
        inForce.putSuccessorOff(reference(task), answer.why());
        return Outcome.done().because(answer.reason());
    }
}
