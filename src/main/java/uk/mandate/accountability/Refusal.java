package uk.mandate.accountability;

import java.util.List;
import uk.mandate.policy.Judgement;

/**
 * An act that is not done: one plain sentence that says what is wrong and what would be lawful. It holds no id, no SQL and
 * no engine text, because it is shown to the person as it stands. Whoever throws it leaves everything as it was.
 */
public class Refusal extends RuntimeException {
    private final transient List<Judgement> judgements;

    public Refusal(String sentence) {
        this(sentence, List.of());
    }

    /** A refusal under rules: the sentence is that of the first broken one. */
    public Refusal(List<Judgement> judgements) {
        this(
                judgements.stream()
                        .filter(Judgement::isBroken)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("No rule is broken."))
                        .sentence(),
                judgements);
    }

    private Refusal(String sentence, List<Judgement> judgements) {
        super(sentence, null, false, false);
        this.judgements = List.copyOf(judgements);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** The rules that were judged, met and broken; empty where no rule was involved. */
    public List<Judgement> judgements() {
        return judgements;
    }
}
