package uk.mandate.process;

import java.util.List;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import uk.mandate.accountability.Refusal;
import uk.mandate.policy.Judgement;

/**
 * A refused answer as the engine's web applications understand it: the one exception that they answer with 400. Its message
 * is the sentence that the person reads.
 */
public final class TaskRefusal extends FormFieldValidationException {
    /** Tells our refusals from the engine's own; the engine leaves 20,000 to 39,999 to applications. */
    static final int CODE = 22222;

    private final transient List<Judgement> judgements;

    TaskRefusal(String sentence) {
        this(new Refusal(sentence));
    }

    TaskRefusal(Refusal refusal) {
        super(null, refusal.sentence());
        judgements = refusal.judgements();
        setCode(CODE);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    List<Judgement> judgements() {
        return judgements;
    }
}
