package uk.mandate.walk;

import org.springframework.context.ApplicationContext;
import uk.mandate.accountability.Refusal;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.draft.DraftReadiness;
import uk.mandate.strategy.draft.WrittenDrafts;

/** The lead officer writes the draft and its report. */
final class Writing {
    private final DraftReadiness readiness;
    private final WrittenDrafts drafts;
    private int changes;

    Writing(ApplicationContext mandate) {
        readiness = mandate.getBean(DraftReadiness.class);
        drafts = mandate.getBean(WrittenDrafts.class);
    }

    /** Writes what is wanting before members can have it. */
    void draft(WalkedCase walked) {
        if (!isReady(walked.reference())) {
            drafts.complete(walked.reference());
        }
    }

    /** A matter on which nobody was consulted. */
    void newMatter(WalkedCase walked) {
        drafts.add(walked.reference(), "Matter " + ++changes);
    }

    private boolean isReady(String reference) {
        try {
            readiness.require(new StrategyReference(reference));
            return true;
        } catch (Refusal wanting) {
            return false;
        }
    }
}
