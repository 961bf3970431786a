package uk.mandate.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.AuthorizationException;

/**
 * The one sentence that somebody reads whose call to the engine's interface failed. Our own sentences carry our code; the
 * engine's name ids, classes and permissions, and stay on this side.
 */
final class PlainSentences {
    static final String UNREADABLE =
            "The form could not be read, so nothing was recorded; reload the task and send it again.";
    static final String OUR_FAULT =
            "Something went wrong on our side, so nothing was recorded and the task is still open; try again later.";
    static final String WITHOUT_TOKEN = "This did not come from a page of your present session, so nothing was done and"
            + " you are signed out; sign in and do it again.";
    static final String NOT_TO_SEE = "Your office may not see this; ask democratic services for what you need.";
    static final String NOT_HERE =
            "What you asked for is not here, or your office may not see it; go back to the list of tasks.";
    static final String NOT_UNDERSTOOD =
            "This request could not be read, so it was not answered; send one that the engine's interface describes.";
    static final String NOT_ANSWERED =
            "Something went wrong on our side, so this request was not answered; try again later.";

    /** As the engine's interface names them: every refusal of access by the name of its own. */
    private static final Set<String> OURS = Set.of(
            AuthorizationException.class.getSimpleName(),
            AccessRefused.class.getSimpleName(),
            RequestRefused.class.getSimpleName());

    private static final Pattern PREFIX = Pattern.compile("^Cannot (submit task form|complete task) [^:]*: ");

    private PlainSentences() {}

    /**
     * Whether the sentence is one of ours, which was recorded where it was made. The code alone does not tell: the engine
     * hands it on with words of its own.
     */
    static boolean isOurs(JsonNode body) {
        return isRefusal(body)
                && (OURS.contains(body.path("type").asText())
                        || PREFIX.matcher(body.path("message").asText()).find());
    }

    /** Whether a refusal of ours lies beneath, in whatever words. */
    static boolean isRefusal(JsonNode body) {
        return body.path("code").asInt() == TaskRefusal.CODE;
    }

    static String ours(JsonNode body) {
        return PREFIX.matcher(body.path("message").asText()).replaceFirst("");
    }

    /** For a task that could not be answered, claimed or given back. */
    static String ofAct(int status) {
        if (status >= 500) {
            return OUR_FAULT;
        }
        return status == 403 ? Entitlement.NOT_YOURS : UNREADABLE;
    }

    /** For anything else that was asked of the engine. */
    static String ofRead(int status) {
        if (status >= 500) {
            return NOT_ANSWERED;
        }
        return switch (status) {
            case 403 -> NOT_TO_SEE;
            case 404 -> NOT_HERE;
            default -> NOT_UNDERSTOOD;
        };
    }
}
