package uk.mandate.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a hostile request carries: well made or broken, deep, large, in the wrong alphabet, and called what it is not. */
final class HostileBodies {
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json",
            "application/json;charset=utf-16",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=b",
            "multipart/form-data",
            "application/xml",
            "application/yaml",
            "text/plain",
            "application/octet-stream",
            "application/x-java-serialized-object",
            "*/*",
            "nonsense");
    private static final int DEEPEST = 3_000;
    private static final int LARGEST = 1_000_000;

    private HostileBodies() {}

    static String type(Random random) {
        return HostileWords.any(random, TYPES);
    }

    static byte[] body(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> new byte[0];
            case 1 -> bytes(random);
            case 2 -> text("[".repeat(random.nextInt(DEEPEST)));
            case 3 -> text("{\"variables\":".repeat(random.nextInt(DEEPEST)) + "1");
            case 4 -> text("{\"variables\":{\"reason\":{\"value\":\"" + "x".repeat(random.nextInt(LARGEST)) + "\"}}}");
            case 5 -> text(form(random));
            case 6 -> text(parts(random));
            case 7 -> text("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");
            case 8 -> json(random, 3).getBytes(StandardCharsets.UTF_16);
            case 9 -> text(json(random, 4).substring(1));
            default -> text(object(random, 4));
        };
    }

    private static String object(Random random, int depth) {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(field -> quoted(HostileWords.name(random)) + ":" + json(random, depth - 1))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String json(Random random, int depth) {
        return switch (depth <= 0 ? random.nextInt(4) : random.nextInt(7)) {
            case 0 -> "null ";
            case 1 -> "12345678901234567890.5";
            case 2, 3 -> quoted(HostileWords.word(random));
            case 4 -> "[" + json(random, depth - 1) + "," + json(random, depth - 1) + "]";
            default -> object(random, depth);
        };
    }

    private static String quoted(String word) {
        return "\""
                + word.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\u0000", "\\u0000")
                        .replace("\r", "\\r")
                        .replace("\n", "\\n")
                + "\"";
    }

    private static String form(Random random) {
        return IntStream.range(0, 1 + random.nextInt(20))
                .mapToObj(field -> HostileWords.name(random) + "=" + HostileWords.encoded(random))
                .collect(Collectors.joining("&"));
    }

    private static String parts(Random random) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + HostileWords.name(random) + "\"; filename=\""
                + HostileWords.word(random) + "\"\r\n\r\n" + HostileWords.word(random) + "\r\n--b--\r\n";
    }

    private static byte[] bytes(Random random) {
        var bytes = new byte[random.nextInt(5_000)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
