package uk.mandate.versions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.mandate.MandateApplication;
import uk.mandate.process.Cases;
import uk.mandate.process.Cases.OpenTask;
import uk.mandate.testing.CaseWalk;

/**
 * Mandate in a JVM of its own, on data of an earlier version: finishes every case in them, looks at the ledger, and writes down
 * how the cases stood and how they ended.
 */
final class CasesToFinish {
    static final String FINISHED = "Every case has finished, and the ledger is what it was.";
    private static final String LEADER_IS_ASKED = "Task_RecordLeaderResponse";
    private static final String PARTNERSHIP_DECIDES = "Task_RecordPartnershipDecision";
    private static final Set<String> NOT_YET = Set.of(
            LEADER_IS_ASKED,
            "Task_RecordCouncilDecision",
            "Task_RecordFinalCouncilDecision",
            "Task_SendPolicingBodyCopy",
            PARTNERSHIP_DECIDES);

    private final CaseWalk walk;
    private final Cases cases;
    private final OfficersAnswers answers;

    private CasesToFinish(ApplicationContext mandate) {
        this.walk = mandate.getBean(CaseWalk.class);
        this.cases = mandate.getBean(Cases.class);
        this.answers = new OfficersAnswers(mandate);
    }

    public static void main(String[] arguments) throws IOException {
        try (var mandate = SpringApplication.run(MandateApplication.class, arguments)) {
            var data = new KeptData(Path.of(arguments[0]));
            var jdbc = mandate.getBean(JdbcTemplate.class);
            var ledger = new KeptLedger(jdbc, data.ledger());
            var facts = new CaseFacts(jdbc);
            ledger.check();
            Files.write(data.open(), facts.open().toList());
            Files.write(data.visits(), facts.visits());
            new CasesToFinish(mandate).finish();
            ledger.check();
            Files.write(data.ended(), facts.ended().toList());
            System.out.println(FINISHED);
        }
    }

    private void finish() {
        walk.on("2025-02-13T10:00");
        answers.giveNext(at(LEADER_IS_ASKED).get(0));
        answerAllBut(NOT_YET);
        walk.on("2025-03-10T09:00");
        at(LEADER_IS_ASKED).forEach(walk::fireTimer);
        answerAllBut(Set.of(PARTNERSHIP_DECIDES));
        walk.on("2025-04-11T09:00");
        answerAllBut(Set.of());
    }

    /** Answers task after task until every open one is among these. */
    private void answerAllBut(Set<String> left) {
        for (var next = openBut(left); !next.isEmpty(); next = openBut(left)) {
            next.forEach(answers::giveNext);
        }
    }

    private List<String> openBut(Set<String> left) {
        return references(task -> !left.contains(task.element()));
    }

    private List<String> at(String element) {
        return references(task -> task.element().equals(element));
    }

    private List<String> references(Predicate<OpenTask> wanted) {
        return cases.openTasks().stream()
                .filter(wanted)
                .map(OpenTask::caseReference)
                .toList();
    }
}
