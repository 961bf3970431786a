package uk.mandate.audit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.mandate.MandateApplication;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.PersonId;
import uk.mandate.process.EngineActs;

/**
 * Mandate in a JVM of its own: checks that ledger and engine agree after the last crash, then starts and completes cases
 * until it is killed, noting on disk each change that was acknowledged.
 */
final class CrashWorkload {
    static final String AGREED = "Ledger and engine agree on every acknowledged change.";
    private static final ActingPerson OFFICER = ActingPerson.at(Door.TASKLIST, new PersonId("democratic.services"));

    private CrashWorkload() {}

    public static void main(String[] arguments) throws IOException {
        var acknowledged = Path.of(arguments[0]);
        var mandate = SpringApplication.run(MandateApplication.class, arguments);
        EngineActs.run(() -> StepsTask.deploy(mandate.getBean(RepositoryService.class)));
        new CrashCheck(mandate.getBean(JdbcTemplate.class)).check(acknowledged);
        System.out.println(AGREED);
        work(mandate, acknowledged);
    }

    private static void work(ConfigurableApplicationContext mandate, Path acknowledged) throws IOException {
        var runtime = mandate.getBean(RuntimeService.class);
        var tasks = mandate.getBean(TaskService.class);
        try (var notes = FileChannel.open(acknowledged, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                var reference = "CRASH-" + UUID.randomUUID();
                EngineActs.call(() -> runtime.startProcessInstanceByKey(StepsTask.PROCESS, reference));
                note(notes, "process-started " + reference);
                var task = tasks.createTaskQuery()
                        .processInstanceBusinessKey(reference)
                        .singleResult()
                        .getId();
                Acting.as(OFFICER, () -> tasks.complete(task, Map.of("outcome", "adopted")));
                note(notes, "task-completed " + reference);
            }
        }
    }

    private static void note(FileChannel notes, String line) throws IOException {
        notes.write(StandardCharsets.UTF_8.encode(line + "\n"));
        notes.force(true);
    }
}
