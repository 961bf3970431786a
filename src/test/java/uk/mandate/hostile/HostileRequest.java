package uk.mandate.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One request as it is sent; its text says enough to send it again by hand.
 *
 * @param headers beside the type
 * @param body one character for each byte
 */
public record HostileRequest(String method, String path, String type, Map<String, String> headers, String body) {
    private static final int SHOWN = 300;

    public byte[] bytes() {
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return method + " " + path + " as " + type + " with " + headers + ", " + body.length() + " bytes: "
                + body.substring(0, Math.min(body.length(), SHOWN));
    }
}
