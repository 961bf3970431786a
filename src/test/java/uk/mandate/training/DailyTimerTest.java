package uk.mandate.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.calendar.CaseClock;
import uk.mandate.process.EngineActs;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** A jump of thirty days over a timer that repeats each day, in a month in which no other test's case waits. */
@MandateTest
class DailyTimerTest {
    private static final String CLOCK = "/api/v1/training/clock";
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 11);

    private final String reference = "DAILY-" + UUID.randomUUID();

    @Autowired
    ProcessEngine engine;

    @Autowired
    CaseClock clock;

    @Autowired
    NoteDay noted;

    @Autowired
    Environment environment;

    @Test
    void eachFiringHasItsOwnDate() {
        begin(null);

        var answer = administrator().json(CLOCK, Map.of("now", "2024-04-09T18:00"));

        assertThat(noted.days())
                .containsExactlyElementsOf(
                        FIRST.datesUntil(LocalDate.of(2024, 4, 10)).toList())
                .hasSize(30);
        assertThat(StreamSupport.stream(answer.path("fired").spliterator(), false)
                        .filter(fired -> fired.path("caseReference").asText().equals(reference)))
                .hasSize(30)
                .allMatch(fired -> fired.path("label").asText().equals("A day has passed"));
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance())
                        .activityId("Task_NoteDay")
                        .list())
                .extracting(
                        activity -> LocalDate.ofInstant(activity.getEndTime().toInstant(), CaseClock.LONDON))
                .containsExactlyInAnyOrderElementsOf(noted.days());
    }

    @Test
    void aTimerThatFailsStopsTheClockOnItsDay() throws Exception {
        var failing = FIRST.plusDays(4);
        begin(failing);

        var answer = administrator().postJson(CLOCK, Map.of("now", "2024-04-09T18:00"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(read(answer.body()).path("detail").asText())
                .contains("A day has passed", reference)
                .doesNotContain("ENGINE-", "asked to fail");
        assertThat(clock.today()).isEqualTo(failing);
        assertThat(noted.days()).hasSize(4);

        noted.begin(null);
        administrator().json(CLOCK, Map.of("now", failing + "T18:00"));
        assertThat(noted.days()).containsExactly(failing);
    }

    @AfterEach
    void end() {
        EngineActs.run(() -> engine.getRuntimeService().deleteProcessInstance(instance(), "test"));
    }

    private void begin(@org.jspecify.annotations.Nullable LocalDate failing) {
        clock.moveTo(
                LocalDateTime.parse("2024-03-10T12:00").atZone(CaseClock.LONDON).toInstant());
        noted.begin(failing);
        EngineActs.run(() -> {
            engine.getRepositoryService()
                    .createDeployment()
                    .name("daily-test")
                    .enableDuplicateFiltering(true)
                    .addClasspathResource("models/daily-test.bpmn")
                    .deploy();
            engine.getRuntimeService().startProcessInstanceByKey("daily-test", reference);
        });
    }

    private String instance() {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .singleResult()
                .getId();
    }

    private SignedIn administrator() {
        return SignedIn.as(environment, "administrator");
    }

    private static JsonNode read(String body) throws Exception {
        return new ObjectMapper().readTree(body);
    }
}
