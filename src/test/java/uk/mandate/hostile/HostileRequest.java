package uk.mandate.hostile;

import java.nio.charset.StandardCharsets;

/**
 * One request as it is sent; its text says enough to send it again by hand.
 *
 * @param body one character for each byte
 */
public record HostileRequest(String method, String path, String type, String body) {
    private static final int SHOWN = 300;

    public byte[] bytes() {
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return method + " " + path + " as " + type + ", " + body.length() + " bytes: "
                + body.substring(0, Math.min(body.length(), SHOWN));
    }
}
