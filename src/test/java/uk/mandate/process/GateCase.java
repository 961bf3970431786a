package uk.mandate.process;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.PersonId;

/** A case of the small test model, and everything about it that must not change when an act is refused. */
@Component
class GateCase {
    static final ActingPerson DEMOCRATIC_SERVICES = ActingPerson.at(Door.TASKLIST, new PersonId("democratic.services"));
    private static final List<String> TABLES = List.of(
            "act_ru_execution",
            "act_ru_task",
            "act_ru_variable",
            "act_ru_job",
            "act_ru_identitylink",
            "act_ru_event_subscr",
            "act_ru_incident",
            "act_ru_batch",
            "act_hi_procinst",
            "act_hi_actinst",
            "act_hi_taskinst",
            "act_hi_varinst",
            "act_hi_detail",
            "act_hi_comment",
            "act_hi_attachment",
            "act_hi_op_log",
            "act_ge_bytearray",
            "act_re_procdef",
            "act_re_deployment",
            "act_ru_filter",
            "act_id_user",
            "act_id_group",
            "act_id_membership",
            "act_ru_authorization",
            "act_ru_jobdef");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ProcessEngine engine;
    private final JdbcTemplate jdbc;

    GateCase(@Lazy ProcessEngine engine, JdbcTemplate jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    /** Starts a new case and answers its reference. */
    String open() {
        var reference = "GATE-" + NUMBER.incrementAndGet();
        EngineActs.run(() -> {
            engine.getRepositoryService()
                    .createDeployment()
                    .name("gate-test")
                    .enableDuplicateFiltering(true)
                    .addClasspathResource("models/gate-test.bpmn")
                    .deploy();
            engine.getRuntimeService().startProcessInstanceByKey("gate-test", reference, Map.of("strategy", reference));
        });
        return reference;
    }

    @Nullable
    Task task(String reference) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(reference)
                .singleResult();
    }

    String taskId(String reference) {
        return Objects.requireNonNull(task(reference)).getId();
    }

    void complete(ActingPerson person, String taskId, Map<String, ? extends @Nullable Object> answer) {
        Acting.as(person, () -> engine.getTaskService().complete(taskId, new HashMap<String, Object>(answer)));
    }

    /** Every row of every engine table that an act could have changed. */
    Map<String, List<String>> everything() {
        var rows = new TreeMap<String, List<String>>();
        TABLES.forEach(table ->
                rows.put(table, jdbc.queryForList("select t::text from " + table + " t order by 1", String.class)));
        return rows;
    }

    boolean anywhere(String words) {
        return everything().values().stream().flatMap(List::stream).anyMatch(row -> row.contains(words));
    }

    static Map<String, Object> adopted() {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("outcome", "adopted");
        answer.put("heldOn", "2025-02-26");
        answer.put("reason", "It meets the need");
        return answer;
    }

    static Map<String, Object> adoptedBut(String field, @Nullable Object value) {
        var answer = adopted();
        answer.put(field, value);
        return answer;
    }
}
