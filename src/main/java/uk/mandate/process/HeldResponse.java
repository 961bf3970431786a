package uk.mandate.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** What the engine's resources answer, held back until it is known whether people may read it. */
class HeldResponse extends ContentCachingResponseWrapper {
    /** How the vendor's guard against foreign pages begins what it says. */
    private static final String WITHOUT_TOKEN = "CSRFPreventionFilter";

    private boolean withoutToken;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendError(int status) {
        setStatus(status);
    }

    @Override
    public void sendError(int status, String words) {
        withoutToken = words.startsWith(WITHOUT_TOKEN);
        setStatus(status);
    }

    boolean isRefused() {
        return getStatus() >= 400;
    }

    /** Whether the call came without the cross-site token and never reached the engine. */
    boolean isWithoutToken() {
        return withoutToken;
    }

    JsonNode read(ObjectMapper json) {
        try {
            return json.readTree(getContentAsByteArray());
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }
}
