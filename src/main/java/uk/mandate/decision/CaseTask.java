package uk.mandate.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.mandate.process.OfficerTask;
import uk.mandate.process.TaskInHand;

/**
 * What every task about a case's decisions has in common: one element of one model, one answer, and the briefing that its
 * form shows.
 */
public abstract class CaseTask<A extends Record> implements OfficerTask<A> {
    private final CaseBriefings briefings;
    private final String process;
    private final String element;
    private final Class<A> answerType;

    protected CaseTask(CaseBriefings briefings, String process, String element, Class<A> answerType) {
        this.briefings = briefings;
        this.process = process;
        this.element = element;
        this.answerType = answerType;
    }

    @Override
    public final String process() {
        return process;
    }

    @Override
    public final String element() {
        return element;
    }

    @Override
    public final Class<A> answerType() {
        return answerType;
    }

    @Override
    public final Map<String, String> brief(TaskInHand task) {
        var words =
                new LinkedHashMap<>(briefings.of(task.caseReference(), stageName(), task.due(), rules(), limits(task)));
        words.putAll(more(task));
        return words;
    }

    /** What people call the stage. */
    protected abstract String stageName();

    /** The rules that the answer is judged by, such as {@code R17, R18}. */
    protected abstract String rules();

    /** What the answer is bound by, as a sentence. */
    protected abstract String limits(TaskInHand task);

    /** What this form shows beside what every form shows, by the names that it uses. */
    protected Map<String, String> more(TaskInHand task) {
        return Map.of();
    }
}
