package uk.mandate.hostile;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What came of a hostile request, and what is wrong with it, whoever sent it. */
public record HostileAnswer(String prefix, HostileRequest request, HttpResponse<String> answer) {
    private static final Pattern TELLTALE = Pattern.compile(
            "\tat |Exception|ENGINE-\\d|SQLState|syntax error|violates|org\\.(camunda|springframework|postgresql|glassfish)"
                    + "|java\\.(lang|util|io)|jakarta\\.|com\\.fasterxml");

    /** That it fails, or that a refusal tells what is inside. */
    public List<String> faults() {
        var wrong = new ArrayList<String>();
        if (answer.statusCode() >= 500) {
            wrong.add("our fault");
        }
        if (answer.statusCode() >= 400 && TELLTALE.matcher(withoutEcho()).find()) {
            wrong.add("tells what is inside");
        }
        return wrong;
    }

    /** The server's own errors repeat the address that the sender wrote, and our forms what the sender typed, so that it is not lost. */
    private String withoutEcho() {
        var told = answer.body().replace(request.path().replaceFirst("\\?.*", ""), "");
        for (var typed : request.typed()) {
            told = told.replace(HtmlUtils.htmlEscape(typed, StandardCharsets.UTF_8.name()), "");
        }
        return told;
    }

    @Override
    public String toString() {
        return prefix + " " + request + "\n-> " + answer.statusCode() + " " + answer.body();
    }
}
