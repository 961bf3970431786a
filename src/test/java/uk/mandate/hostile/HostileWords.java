package uk.mandate.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Words that have broken other systems, and those that this one understands. */
final class HostileWords {
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "null",
            "-1",
            "0",
            "99999999999999999999",
            "1e309",
            "NaN",
            "true",
            "adopted",
            "2025-02-26",
            "2025-02-30",
            "+999999999-12-31",
            "' or '1'='1",
            "'; drop table strategies; --",
            "%' escape '\\",
            "${7*7}",
            "#{execution.setVariable('stage','publish')}",
            "${''.getClass().forName('java.lang.Runtime')}",
            "{{constructor.constructor('alert(1)')()}}",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "\u0000",
            "a\u0000b",
            "\ud800",
            "\u202ereversed",
            "Zürich ß 漢字 👩‍⚖️",
            "\r\nSet-Cookie: a=b",
            "file:///etc/passwd",
            "http://169.254.169.254/",
            "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==",
            "camunda-admin",
            "democratic.services",
            "administrator");

    private static final List<String> NAMES = List.of(
            "variables",
            "outcome",
            "heldOn",
            "reason",
            "userId",
            "value",
            "type",
            "valueInfo",
            "objectTypeName",
            "serializationDataFormat",
            "orQueries",
            "assigneeExpression",
            "dueBeforeExpression",
            "processVariables",
            "sorting",
            "sortBy",
            "sortOrder",
            "firstResult",
            "maxResults",
            "dueDate",
            "active",
            "name",
            "content",
            "now",
            "reference",
            "case",
            "page",
            "from",
            "__proto__",
            "class",
            "class.module.classLoader");

    private HostileWords() {}

    static String word(Random random) {
        return random.nextInt(20) == 0 ? "x".repeat(random.nextInt(7_000)) : any(random, WORDS);
    }

    static String name(Random random) {
        return random.nextInt(10) == 0 ? word(random) : any(random, NAMES);
    }

    static String encoded(Random random) {
        return URLEncoder.encode(word(random), StandardCharsets.UTF_8).replace("+", "%20");
    }

    static <T> T any(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
