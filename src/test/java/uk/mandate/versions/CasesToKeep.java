package uk.mandate.versions;

import static uk.mandate.testing.CaseWalk.as;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.mandate.MandateApplication;
import uk.mandate.accountability.Acting;
import uk.mandate.strategy.BringIn;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;

/**
 * Mandate in a JVM of its own, which leaves a case at every task of its models on 13 February 2025, and one that broke a rule. The sample itself waits
 * for Council's decision.
 */
final class CasesToKeep {
    static final String READY = "A case waits at every task.";

    private final CaseWalk walk;
    private final BringIn bringIn;
    private final OfficersAnswers answers;

    private CasesToKeep(ApplicationContext mandate) {
        this.walk = mandate.getBean(CaseWalk.class);
        this.bringIn = mandate.getBean(BringIn.class);
        this.answers = new OfficersAnswers(mandate);
    }

    public static void main(String[] arguments) throws IOException {
        try (var mandate = SpringApplication.run(MandateApplication.class, arguments)) {
            new CasesToKeep(mandate).make();
            var data = new KeptData(Path.of(arguments[0]));
            new KeptLedger(mandate.getBean(JdbcTemplate.class), data.ledger()).write();
            System.out.println(READY);
        }
    }

    private void make() {
        bringIn(CaseFile.recommended());
        bringIn(atLeader("objection"));
        passedTo("Task_RecordLeaderResponse", atLeader("objection"));
        passedTo("Task_RecordLeaderResponse", atLeader("amended-in-principle"));
        bringIn(atFinalMeeting());
        passedTo("Task_RecordFinalCouncilDecision", atFinalMeeting());
        bringIn(atPublish());
        passedTo("Task_SendPolicingBodyCopy", atPublish());
        bringIn(atPartnership());
        bringIn(atPartnership().planned("partnership", "2025-04-10"));
        bringIn(publishedTooEarly());
    }

    private void passedTo(String element, CaseFile file) {
        var reference = bringIn(file);
        answers.giveNext(reference);
        if (!walk.waitingAt(reference).contains(element)) {
            throw new IllegalStateException(reference + " waits at " + walk.waitingAt(reference));
        }
    }

    private String bringIn(CaseFile file) {
        return Acting.as(as("democratic.services"), () -> bringIn.bringIn(file.yaml()))
                .value();
    }

    private static CaseFile atLeader(String outcome) {
        return CaseFile.recommended()
                .decided("council", "council", outcome, "2025-02-12")
                .at("leader");
    }

    private static CaseFile atFinalMeeting() {
        return atLeader("objection")
                .decided("leader", "leader", "disagrees", "2025-02-13")
                .at("council-final");
    }

    private static CaseFile atPublish() {
        return CaseFile.recommended()
                .decided("council", "council", "adopted", "2025-02-12")
                .at("publish");
    }

    private static CaseFile atPartnership() {
        return atPublish().happened("publish", "2025-02-13").at("partnership");
    }

    /** R19 is broken: the Leader's period runs until 19 February. */
    private static CaseFile publishedTooEarly() {
        return CaseFile.recommended()
                .decided("council", "council", "amended-in-principle", "2025-02-12")
                .decided("leader", "leader", "agrees", "2025-02-12")
                .received("2025-02-12")
                .happened("publish", "2025-02-13")
                .at("partnership");
    }
}
