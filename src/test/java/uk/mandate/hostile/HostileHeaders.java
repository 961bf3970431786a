package uk.mandate.hostile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What a hostile request says of itself and of the answer that it wants, beside what it carries. */
final class HostileHeaders {
    private static final Map<String, List<String>> VALUES = new LinkedHashMap<>();

    static {
        VALUES.put(
                "Accept",
                List.of(
                        "*/*",
                        "text/html",
                        "application/json",
                        "application/xml",
                        "application/hal+json",
                        "image/png",
                        "text/plain;version=0.0.4",
                        "application/openmetrics-text",
                        "application/json;charset=none",
                        "*/*;q=x",
                        "*",
                        "nonsense"));
        VALUES.put("Accept-Language", List.of("*", "de;q=2", "xx-yy-zz-", "en-GB,en;q=0.5"));
        VALUES.put("Accept-Encoding", List.of("br;q=x", "gzip", "identity;q=0,*;q=0"));
        VALUES.put("Authorization", List.of("Basic rubbish", "Basic bm9jb2xvbg==", "Bearer rubbish", "Digest x"));
        VALUES.put("Range", List.of("bytes=5-1", "bytes=-1", "bytes=0-0,1-1,2-2", "lines=1-2", "bytes=a-b"));
        VALUES.put("If-Modified-Since", List.of("yesterday", "Wed, 26 Feb 2025 19:00:00 GMT"));
        VALUES.put("If-None-Match", List.of("\"", "W/\"x\"", "*"));
        VALUES.put("Origin", List.of("null", "http://evil.example", "nonsense"));
        VALUES.put("Access-Control-Request-Method", List.of("POST", "NONSENSE"));
        VALUES.put("X-HTTP-Method-Override", List.of("DELETE", "NONSENSE"));
        VALUES.put("X-Requested-With", List.of("XMLHttpRequest"));
    }

    private HostileHeaders() {}

    /** None or a few, each once. */
    static Map<String, String> headers(Random random) {
        var headers = new LinkedHashMap<String, String>();
        var names = List.copyOf(VALUES.keySet());
        for (var number = random.nextInt(3); number > 0; number--) {
            var name = HostileWords.any(random, names);
            headers.put(name, HostileWords.any(random, VALUES.getOrDefault(name, List.of(""))));
        }
        return headers;
    }
}
