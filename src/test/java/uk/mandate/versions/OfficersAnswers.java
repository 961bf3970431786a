package uk.mandate.versions;

import static uk.mandate.testing.CaseWalk.as;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.decision.breach.MonitoringOfficersRulings;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.testing.CaseWalk;

/**
 * The right answer to each task: of every value that a form of any version asks for, those that the task's own form sends. Tasks
 * that an earlier version left keep their old forms; add here what a newer form asks, and never change what an older one sends.
 */
final class OfficersAnswers {
    private static final ActingPerson OFFICER = as("democratic.services");
    private static final Map<String, Answer> BY_ELEMENT = Map.of(
            "Task_ArrangeCouncilMeeting", officer(meeting("2025-02-26")),
            "Task_RecordCouncilDecision", officer(decided("2025-02-26")),
            "Task_InstructLeader",
                    officer(Map.of(
                            "receivedOn", "2025-02-13", "howGiven", "email", "instruction", "Please reconsider.")),
            "Task_RecordLeaderResponse",
                    new Answer(
                            as("leader"),
                            Map.of(
                                    "outcome",
                                    "disagrees",
                                    "respondedOn",
                                    "2025-02-13",
                                    "reasons",
                                    "Cabinet stands by it.",
                                    "alternatives",
                                    "none",
                                    "conflicts",
                                    "none",
                                    "dispensations",
                                    "none")),
            "Task_ArrangeFinalCouncilMeeting", officer(meeting("2025-03-06")),
            "Task_RecordFinalCouncilDecision", officer(decided("2025-03-06")),
            "Task_PublishStrategy", officer(Map.of("where", "our-register")),
            "Task_SendPolicingBodyCopy",
                    officer(Map.of("sentOn", "2025-03-10", "howGiven", "email", "recipient", "The Commissioner")),
            "Task_ArrangePartnershipMeeting", new Answer(as("partnership.coordinator"), meeting("2025-04-10")),
            "Task_RecordPartnershipDecision",
                    new Answer(
                            as("partnership.coordinator"),
                            Map.of("outcome", "adopted", "heldOn", "2025-04-10", "resolution", "As moved")));

    private final ApplicationContext mandate;
    private final CaseWalk walk;
    private final Documents documents;

    OfficersAnswers(ApplicationContext mandate) {
        this.mandate = mandate;
        this.walk = mandate.getBean(CaseWalk.class);
        this.documents = mandate.getBean(Documents.class);
    }

    /** Answers the one task at which the case waits. */
    void giveNext(String reference) {
        // What earlier forms could not ask for breaks a rule now, and stops what follows until it is ruled on.
        MonitoringOfficersRulings.cure(mandate, reference);
        var element = walk.waitingAt(reference).get(0);
        if (element.equals("Task_PublishStrategy")) {
            upload(reference);
        }
        var answer = BY_ELEMENT.get(element);
        if (answer == null) {
            throw new IllegalStateException("No answer is known to " + element + " of " + reference);
        }
        var sent = new HashMap<>(answer.fields());
        sent.keySet().retainAll(walk.fields(reference, element));
        walk.answer(reference, element, answer.person(), sent);
    }

    private void upload(String reference) {
        var text = new NewDocument(reference, Kind.STRATEGY, "Community Safety Strategy", Access.PUBLIC, null, null);
        var bytes = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        Acting.as(OFFICER, () -> documents.store(text, "strategy.pdf", new ByteArrayInputStream(bytes)));
    }

    private static Answer officer(Map<String, Object> fields) {
        return new Answer(OFFICER, fields);
    }

    private static Map<String, Object> meeting(String date) {
        return Map.of("meetingDate", date, "startsAt", "19:00", "reason", "Next ordinary meeting");
    }

    private static Map<String, Object> decided(String heldOn) {
        var answer =
                new HashMap<String, Object>(Map.of("outcome", "adopted", "heldOn", heldOn, "delegation", "refused"));
        answer.putAll(Map.of("resolution", "That the strategy be adopted", "reasons", "It meets the need"));
        answer.putAll(Map.of("alternatives", "none", "conflicts", "none", "dispensations", "none"));
        return answer;
    }

    private record Answer(ActingPerson person, Map<String, Object> fields) {}
}
