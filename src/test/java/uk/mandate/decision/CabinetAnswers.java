package uk.mandate.decision;

import java.util.HashMap;
import java.util.Map;

/** Answers to the tasks of Cabinet's process, as a form sends them. */
public final class CabinetAnswers {
    private CabinetAnswers() {}

    public static Map<String, Object> listed(String date) {
        return Map.of(
                "classification", "key",
                "classificationReason", "It affects every ward of the borough.",
                "meetingDate", date,
                "startsAt", "14:00",
                "place", "Council Chamber");
    }

    public static Map<String, Object> listedAgain(String date) {
        return Map.of(
                "classification", "as-classified",
                "meetingDate", date,
                "startsAt", "14:00",
                "reason", "Cabinet put it off.");
    }

    public static Map<String, Object> onOurRegister() {
        return Map.of("where", "our-register");
    }

    public static Map<String, Object> elsewhere(String on, String at) {
        return Map.of(
                "where",
                "elsewhere",
                "address",
                "https://www.example.gov.uk/meetings/1",
                "publishedOn",
                on,
                "publishedAtTime",
                at);
    }

    public static Map<String, Object> decided(String outcome, String heldOn) {
        var answer = new HashMap<String, Object>();
        answer.put("outcome", outcome);
        answer.put("heldOn", heldOn);
        answer.put("resolution", "That it be dealt with as moved");
        answer.put("reasons", "It meets the need");
        answer.put("alternatives", "none");
        answer.put("conflicts", "none");
        answer.put("dispensations", "none");
        return answer;
    }

    public static Map<String, Object> deferred(String heldOn) {
        return Map.of("outcome", "deferred", "heldOn", heldOn, "reasons", "More time is needed");
    }

    public static Map<String, Object> notHeld(String on, String became) {
        return Map.of("outcome", "not-held", "heldOn", on, "notHeldReason", became);
    }
}
