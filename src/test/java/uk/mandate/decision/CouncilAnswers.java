package uk.mandate.decision;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Answers to the tasks of the Council stage, as a form sends them. */
public final class CouncilAnswers {
    private static final Set<String> ADOPTING = Set.of("adopted", "adopted-with-amendments");

    private CouncilAnswers() {}

    public static Map<String, Object> meeting(String date) {
        return Map.of("meetingDate", date, "startsAt", "19:00", "reason", "Next ordinary meeting");
    }

    public static Map<String, Object> decided(String outcome, String heldOn) {
        var answer = new HashMap<String, Object>();
        answer.put("outcome", outcome);
        answer.put("heldOn", heldOn);
        answer.put("resolution", "That the strategy be dealt with as moved");
        answer.put("reasons", "It meets the need");
        answer.put("alternatives", "none");
        answer.put("conflicts", "none");
        answer.put("dispensations", "none");
        answer.put("delegation", ADOPTING.contains(outcome) ? "given" : "not-put");
        if (ADOPTING.contains(outcome)) {
            answer.put("delegationLimits", "Minor amendments only");
        }
        return answer;
    }

    public static Map<String, Object> without(Map<String, Object> answer, String field) {
        var less = new HashMap<>(answer);
        less.remove(field);
        return less;
    }

    public static Map<String, Object> with(Map<String, Object> answer, String field, Object value) {
        var more = new HashMap<>(answer);
        more.put(field, value);
        return more;
    }

    public static Map<String, Object> deferred(String heldOn) {
        return Map.of("outcome", "deferred", "heldOn", heldOn, "reasons", "More time is needed");
    }

    public static Map<String, Object> notHeld(String on) {
        return Map.of("outcome", "not-held", "heldOn", on, "notHeldReason", "inquorate");
    }

    public static Map<String, Object> instructed(String receivedOn) {
        return Map.of("receivedOn", receivedOn, "howGiven", "email", "instruction", "Please reconsider priority 1.");
    }

    public static Map<String, Object> leader(String outcome, String respondedOn) {
        var answer = new HashMap<String, Object>();
        answer.put("outcome", outcome);
        answer.put("respondedOn", respondedOn);
        answer.put("howGiven", "letter");
        answer.put("reasons", "As Cabinet found");
        if (!outcome.equals("agrees")) {
            answer.put("alternatives", "none");
            answer.put("conflicts", "none");
            answer.put("dispensations", "none");
        }
        return answer;
    }
}
