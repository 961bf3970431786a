package uk.mandate.training;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.decision.CouncilAnswers.decided;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.process.Cases;
import uk.mandate.process.Cases.OpenTask;
import uk.mandate.strategy.BringIn;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/**
 * The README's first ten minutes, walked as they stand there: who signs in, to when the clock is moved, and which task is
 * answered, in the order of the text, on a second copy of the sample.
 */
@MandateTest
class FirstTenMinutesTest {
    private static final StrategyReference REFERENCE = new StrategyReference("CST-2025-2028");
    private static final String DATE = "\\d{1,2} [A-Z][a-z]+ \\d{4}";
    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Pattern STEP = Pattern.compile("[Ss]ign in as `(?<person>[a-z.]+)`"
            + "|evening of (?<evening>" + DATE + ")"
            + "|\\*Move the clock\\* to (?<day>that day|" + DATE + ") at (?<time>\\d\\d:\\d\\d)"
            + "|\\*(?<task>Record [^*]+|Publish [^*]+|Send [^*]+)\\*");

    @Autowired
    Environment environment;

    @Autowired
    BringIn bringIn;

    @Autowired
    Documents documents;

    @Autowired
    Strategies strategies;

    @Autowired
    Cases cases;

    private String person = "";
    private LocalDate meeting = LocalDate.EPOCH;
    private int steps;

    @Test
    void leadFromCouncilIntoForceAsTheReadmeTellsThem() throws IOException {
        secondCopyOfTheSample();

        STEP.matcher(asAnOfficer()).results().forEach(this::follow);

        assertThat(steps).isEqualTo(4);
        assertThat(strategies.require(REFERENCE).stage()).isEqualTo(Stage.IN_FORCE);
        assertThat(strategies.require(REFERENCE).inForceFrom()).contains(meeting);
    }

    private void follow(MatchResult step) {
        if (step.group(1) != null) {
            person = step.group(1);
        } else if (step.group(2) != null) {
            meeting = LocalDate.parse(step.group(2), READ);
        } else if (step.group(3) != null) {
            move(step.group(3), step.group(4));
        } else {
            answer(step.group(5));
        }
    }

    private void move(String day, String time) {
        meeting = day.equals("that day") ? meeting : LocalDate.parse(day, READ);
        SignedIn.as(environment, person).json("/api/v1/training/clock", Map.of("now", meeting + "T" + time));
    }

    private void answer(String name) {
        steps++;
        var task = cases.openTasks(REFERENCE.value()).get(0);
        assertThat(task.name()).isEqualTo(name);
        switch (task.element()) {
            case "Task_RecordCouncilDecision" -> {
                var future = decided("adopted", meeting.plusDays(1).toString());
                assertThat(send(task, future).body()).contains("in the future");
                take(task, decided("adopted", meeting.toString()));
            }
            case "Task_PublishStrategy" -> take(task, Map.of("where", "our-register"));
            case "Task_SendPolicingBodyCopy" ->
                take(task, Map.of("sentOn", meeting.toString(), "howGiven", "email", "recipient", "The Commissioner"));
            default -> take(task, Map.of("outcome", "adopted", "heldOn", meeting.toString(), "resolution", "As moved"));
        }
    }

    private void take(OpenTask task, Map<String, Object> answer) {
        var taken = send(task, answer);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(204);
    }

    private HttpResponse<String> send(OpenTask task, Map<String, Object> answer) {
        var variables = answer.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> Map.of("value", field.getValue())));
        return SignedIn.as(environment, person)
                .postJson(
                        "/camunda/api/engine/engine/default/task/" + task.id() + "/complete",
                        Map.of("variables", variables));
    }

    private void secondCopyOfTheSample() throws IOException {
        var sample = new ClassPathResource("samples/stevenage-2025-2028.yaml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("reference: CSS-2025-2028", "reference: " + REFERENCE);
        var text = new NewDocument(REFERENCE.value(), Kind.STRATEGY, "Illustrative text", Access.PUBLIC, null, null);
        Acting.as(ActingPerson.system(), () -> {
            bringIn.bringIn(sample);
            try (var content = new ClassPathResource("samples/strategy-2025-2028-illustrative.txt").getInputStream()) {
                return documents.store(text, "illustrative.txt", content);
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        });
    }

    /** The README's paragraph for officers, on one line. */
    private static String asAnOfficer() throws IOException {
        var readme = Files.readString(Path.of("README.md")).replaceAll("\\s+", " ");
        var begins = readme.indexOf("**As an officer.**");
        return readme.substring(begins, readme.indexOf("**As governance staff.**", begins));
    }
}
