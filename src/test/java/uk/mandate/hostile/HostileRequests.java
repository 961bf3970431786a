package uk.mandate.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes one hostile request after the other; the same seed makes the same ones for the same doors and ids. */
public final class HostileRequests {
    private static final List<String> METHODS =
            List.of("GET", "POST", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");
    private static final Pattern PART = Pattern.compile("\\{[^/{}]*}|\\*\\*?");

    private final Random random;
    private final List<String> calls;
    private final List<String> ids;

    /**
     * Aims at these doors.
     *
     * @param calls such as {@code POST /task/{id}/complete}; braces and stars are filled in
     * @param ids of things that exist, to be put there beside those of things that do not
     */
    public HostileRequests(long seed, List<String> calls, List<String> ids) {
        this.random = new Random(seed);
        this.calls = calls;
        this.ids = ids;
    }

    /** The next request; mostly by the call's own method, so that it gets as far as it can. */
    public HostileRequest next() {
        var call = HostileWords.any(random, calls).split(" ", 2);
        var method = random.nextInt(5) == 0 ? HostileWords.any(random, METHODS) : call[0];
        return new HostileRequest(
                method,
                PART.matcher(call[1]).replaceAll(part -> Matcher.quoteReplacement(part())) + query(),
                HostileBodies.type(random),
                HostileHeaders.headers(random),
                new String(HostileBodies.body(random), StandardCharsets.ISO_8859_1));
    }

    private String part() {
        return random.nextInt(3) > 0 ? HostileWords.any(random, ids) : HostileWords.encoded(random);
    }

    private String query() {
        return random.nextInt(3) > 0
                ? ""
                : IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(parameter -> HostileWords.name(random).replaceAll("[^A-Za-z._]", "x") + "="
                                + HostileWords.encoded(random))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
