package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.StrategyApprovalProcess.Elements.TASK_PUBLISH_STRATEGY;

import org.springframework.stereotype.Component;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.process.Outcome;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;
import uk.mandate.strategy.PublicationService;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.workflow.PublishStrategyAnswer.PublishedWhere;

/** "Publish the strategy". */
@Component
class PublishStrategyTask extends ApprovalTask<PublishStrategyAnswer> {
    private final PublicationService publications;

    PublishStrategyTask(CaseBriefings briefings, PublicationService publications) {
        super(briefings, TASK_PUBLISH_STRATEGY, PublishStrategyAnswer.class);
        this.publications = publications;
    }

    @Override
    Stage stage() {
        return Stage.PUBLISH;
    }

    @Override
    protected String rules() {
        return "R14, R19";
    }

    @Override
    protected String limits(TaskInHand task) {
        return publications.whatIsPublished(reference(task));
    }

    @Override
    public StepOrFact stepOrFact(PublishStrategyAnswer answer) {
        return answer.where() == PublishedWhere.OUR_REGISTER ? StepOrFact.STEP : StepOrFact.FACT;
    }

    @Override
    public Outcome answer(PublishStrategyAnswer answer, TaskInHand task) {
        var published = answer.where() == PublishedWhere.OUR_REGISTER
                ? publications.publish(reference(task))
                : publications.publishedElsewhere(reference(task), answer.elsewhere());
        return Outcome.done().judged(published.judgements());
    }
}
