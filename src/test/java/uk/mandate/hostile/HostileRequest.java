package uk.mandate.hostile;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One request as it is sent; its text says enough to send it again by hand.
 *
 * @param headers beside the type
 * @param body one character for each byte
 */
public record HostileRequest(String method, String path, String type, Map<String, String> headers, String body) {
    private static final int SHOWN = 300;
    private static final int SHORTEST_WORD = 8;

    public byte[] bytes() {
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The words in the address's query, as the server reads them; those of a few letters say nothing. */
    List<String> typed() {
        return Stream.of(path.replaceFirst("[^?]*\\??", "").split("&"))
                .map(field -> field.replaceFirst("[^=]*=?", ""))
                .map(HostileRequest::decoded)
                .filter(word -> word.length() >= SHORTEST_WORD)
                .toList();
    }

    private static String decoded(String word) {
        try {
            return URLDecoder.decode(word, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return word;
        }
    }

    @Override
    public String toString() {
        return method + " " + path + " as " + type + " with " + headers + ", " + body.length() + " bytes: "
                + body.substring(0, Math.min(body.length(), SHOWN));
    }
}
