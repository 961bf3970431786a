package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.StrategyApprovalProcess.Elements.TASK_PUBLISH_STRATEGY;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.mandate.document.DocumentStored;
import uk.mandate.document.Documents.Kind;
import uk.mandate.process.Briefings;
import uk.mandate.process.Cases;

/** Keeps the form that publishes true: it names the text, which may be stored while the form waits. */
@Component
class TextToPublish {
    private final Cases cases;
    private final Briefings briefings;

    TextToPublish(Cases cases, Briefings briefings) {
        this.cases = cases;
        this.briefings = briefings;
    }

    @EventListener
    void on(DocumentStored stored) {
        if (stored.version().kind() == Kind.STRATEGY) {
            cases.openTasks(stored.version().caseReference()).stream()
                    .filter(task -> task.element().equals(TASK_PUBLISH_STRATEGY))
                    .forEach(task -> briefings.renew(task.id()));
        }
    }
}
