package uk.mandate.process;

import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.mandate.accountability.Refusal;

/** The first task of {@code models/gate-test.bpmn}; its words choose how it fails. */
@Component
class DecideTask implements OfficerTask<DecideAnswer> {
    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");
    private final JdbcTemplate jdbc;

    DecideTask(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String process() {
        return "gate-test";
    }

    @Override
    public String element() {
        return "Task_Decide";
    }

    @Override
    public Class<DecideAnswer> answerType() {
        return DecideAnswer.class;
    }

    @Override
    public Map<String, String> brief(TaskInHand task) {
        return Map.of("title", "Strategy of " + task.caseReference());
    }

    @Override
    public StepOrFact stepOrFact(DecideAnswer answer) {
        return StepOrFact.FACT;
    }

    @Override
    public Outcome answer(DecideAnswer answer, TaskInHand task) {
        switch (answer.reason()) {
            case "unlawful" -> throw new Refusal("Council cannot decide before its meeting: hold it first.");
            case "markup" -> throw new Refusal("Council cannot decide <b>this</b> & that: decide one of them.");
            case "contradiction" -> contradict();
            case "late contradiction" -> contradictAtCommit();
            case "defect" -> throw new IllegalStateException("a programming error");
            default -> {}
        }
        return Outcome.done()
                .with(OUTCOME, AnswerValues.kebab(answer.outcome()))
                .because(answer.reason());
    }

    /** A constraint that speaks only when everything is done. */
    private void contradictAtCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                contradict();
            }
        });
    }

    private void contradict() {
        jdbc.update("insert into act_ge_property (name_) values ('schema.version')");
    }
}
