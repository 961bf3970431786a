package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.process.GateCase.adopted;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** Somebody joins, is given an office and a role, loses them while signed in, and leaves work behind; all over HTTP. */
@MandateTest
class ComingAndGoingTest {
    private static final String TASKS = "/camunda/api/engine/engine/default/task/";
    private static final String ORGANISATION = "/admin/organisation";
    private static final String CHOSEN = "a password of their own";

    /** Ids are never used again, so each test has a person of its own. */
    private final String person = "robin." + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Autowired
    GateCase gate;

    @Autowired
    LedgerEntries ledger;

    @Autowired
    Environment environment;

    @Test
    void aLeaversClaimedTaskIsReleasedAndAnsweredByAColleague() {
        var administrator = SignedIn.as(environment, "administrator");
        var robin = joins(administrator);
        change(administrator, "/offices/democratic-services/appoint", Map.of("person", person, "manner", "ACTING"));
        var reference = gate.open();
        var task = gate.taskId(reference);
        assertThat(robin.postJson(TASKS + task + "/claim", Map.of("userId", person))
                        .statusCode())
                .isEqualTo(204);

        change(administrator, "/people/" + person + "/leave", day("until", "2", "1", "2025"));

        assertThat(answer(robin, task).statusCode()).isEqualTo(401);
        assertThat(robin.get("/strategies").headers().firstValue("Location").orElseThrow())
                .contains("/sign-in");
        assertThat(assignee(reference)).isEqualTo(person);
        var colleague = SignedIn.as(environment, "democratic.services");
        var handOver = ORGANISATION + "/hand-over/" + person;
        assertThat(colleague.get(handOver).body()).contains(reference, "Decide");
        var position = ledger.position();
        assertThat(colleague
                        .postForm(handOver + "/release", handOver + "/release", Map.of("reason", "They have left"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(assignee(reference)).isNull();
        assertThat(typesAfter(position)).containsOnlyOnce("claimed-tasks-released");
        assertThat(answer(colleague, task).statusCode()).isEqualTo(204);
    }

    @Test
    void anOfficeAndARoleTakenAwayCountAtOnce() {
        var administrator = SignedIn.as(environment, "administrator");
        var robin = joins(administrator);
        var task = gate.taskId(gate.open());
        assertThat(answer(robin, task).statusCode()).isEqualTo(403);
        change(administrator, "/offices/democratic-services/appoint", Map.of("person", person, "manner", "ACTING"));
        change(administrator, "/roles/grant", Map.of("person", person, "role", "AUDITOR"));
        assertThat(robin.get("/audit").statusCode()).isEqualTo(200);
        assertThat(robin.get(TASKS + task).statusCode()).isEqualTo(200);

        var yesterday = day("until", "2", "1", "2025");
        change(administrator, link(administrator, "/offices/democratic-services", "holders"), yesterday);
        change(administrator, link(administrator, "/roles", "AUDITOR"), yesterday);

        assertThat(robin.get("/audit").statusCode()).isEqualTo(403);
        assertThat(robin.get(TASKS + task).statusCode()).isEqualTo(404);
        assertThat(answer(robin, task).statusCode()).isEqualTo(403);
        assertThat(gate.everything().get("act_ru_task")).anyMatch(row -> row.contains(task));
    }

    /** Is put on record, gets the one-time password, signs in and chooses their own. */
    private SignedIn joins(SignedIn administrator) {
        var registered = change(administrator, "/new/person", Map.of("id", person, "name", "Robin " + person));
        var shown = administrator.get(
                registered.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", ""));
        var password = first("<code>([^<]+)</code>", shown.body());
        var robin = SignedIn.stranger(environment);
        assertThat(robin.signIn(person, password).statusCode()).isEqualTo(302);
        robin.postForm(
                "/account/password",
                "/account/password",
                Map.of("current", password, "chosen", CHOSEN, "repeated", CHOSEN));
        return robin;
    }

    private static HttpResponse<String> change(SignedIn administrator, String page, Map<String, String> answers) {
        var fields = new HashMap<>(day("from", "1", "1", "2025"));
        fields.put("reason", "A test of coming and going");
        fields.putAll(answers);
        var answer = administrator.postForm(ORGANISATION + page, ORGANISATION + page, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer;
    }

    /** The page on which the person's holding ends. */
    private String link(SignedIn administrator, String page, String kind) {
        var row = first(
                "(?s)<tr[^>]*>((?:(?!</tr>).)*" + Pattern.quote(person) + ".*?)</tr>",
                administrator.get(ORGANISATION + page).body());
        return first("href=\"" + ORGANISATION + "(/[^\"]*/" + kind + "/[^\"]+/end)\"", row);
    }

    private static Map<String, String> day(String name, String day, String month, String year) {
        return Map.of(name + "-day", day, name + "-month", month, name + "-year", year);
    }

    private static HttpResponse<String> answer(SignedIn officer, String task) {
        return officer.postJson(TASKS + task + "/submit-form", AnswersOverHttpTest.sent(adopted()));
    }

    private @Nullable String assignee(String reference) {
        return Objects.requireNonNull(gate.task(reference)).getAssignee();
    }

    private List<String> typesAfter(long position) {
        return ledger.after(position).stream()
                .map(entry -> entry.at("/type").asText())
                .toList();
    }

    private static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }
}
