package uk.mandate.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.OfficeId;
import uk.mandate.policy.Judgement;

/**
 * What an accepted answer leaves for the model and the ledger: the few variables the model routes by, the rules that were
 * judged, and the reason in the person's own words.
 */
public final class Outcome {
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private @Nullable String reason;
    private @Nullable OfficeId onBehalfOf;

    private Outcome() {}

    public static Outcome done() {
        return new Outcome();
    }

    /** Sets a process variable; {@code value.toString()} is stored, so dates become ISO dates. */
    public <T> Outcome with(ProcessVariable<T> variable, T value) {
        variables.put(variable.name(), value.toString());
        return this;
    }

    public Outcome judged(List<Judgement> judged) {
        judgements.addAll(judged);
        return this;
    }

    public Outcome because(@Nullable String words) {
        reason = words;
        return this;
    }

    /** Records the answer for another office, such as the Leader's when democratic services enter it. */
    public Outcome onBehalfOf(OfficeId represented) {
        onBehalfOf = represented;
        return this;
    }

    public Map<String, String> variables() {
        return Map.copyOf(variables);
    }

    public List<Judgement> judgements() {
        return List.copyOf(judgements);
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable OfficeId onBehalfOf() {
        return onBehalfOf;
    }
}
