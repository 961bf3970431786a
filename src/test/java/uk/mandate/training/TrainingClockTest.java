package uk.mandate.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

@MandateTest
class TrainingClockTest {
    @Autowired
    Environment environment;

    @Autowired
    ClockOffsets offsets;

    @Test
    void anAdministratorMovesTheClockForward() {
        var administrator = SignedIn.as(environment, "administrator");
        var answer = administrator.json("/api/v1/training/clock", Map.of("now", "2025-02-14T10:30"));
        assertThat(answer.path("now").asText()).startsWith("2025-02-14T10:30");
        assertThat(answer.path("fired").isArray()).isTrue();
        assertThat(administrator.json("/api/v1/training/clock").path("now").asText())
                .startsWith("2025-02-14T10:30");
    }

    @Test
    void whereTheClockStandsIsKept() {
        SignedIn.as(environment, "administrator").json("/api/v1/training/clock", Map.of("now", "2025-03-01T08:00"));
        assertThat(offsets.find())
                .hasValueSatisfying(offset -> assertThat(offset).isNegative());
    }

    @Test
    void anEarlierTimeIsRefusedWithTheTimeThatItIs() {
        var answer = SignedIn.as(environment, "administrator")
                .postJson("/api/v1/training/clock", Map.of("now", "2025-02-01T09:00"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("only forward", "13 February 2025");
    }

    @Test
    void atimeThatNobodyCanReadIsRefused() {
        var answer =
                SignedIn.as(environment, "administrator").postJson("/api/v1/training/clock", Map.of("now", "tomorrow"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("2025-02-26T19:00");
    }

    @Test
    void aYearThatNobodyMeansIsRefused() {
        var answer = SignedIn.as(environment, "administrator")
                .postJson("/api/v1/training/clock", Map.of("now", "+999999999-01-01T10:00"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("a year from 1900 to 2199");
    }

    @Test
    void whatComesAfterTheDocumentIsRefused() {
        var administrator = SignedIn.as(environment, "administrator");
        var before = administrator.json("/api/v1/training/clock").path("now").asText();
        var answer = administrator.postJson("/api/v1/training/clock", "{\"now\":\"2025-02-14T10:30\"} and more");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(administrator.json("/api/v1/training/clock").path("now").asText())
                .isLessThan("2025-02-14")
                .startsWith(before.substring(0, 10));
    }

    @Test
    void anHourThatNoClockShowsIsRefused() {
        var administrator = SignedIn.as(environment, "administrator");
        var answer = administrator.postJson("/api/v1/training/clock", Map.of("now", "2025-03-30T01:30"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("nowhere show 01:30 on that day: choose 02:00 or later");
        assertThat(administrator
                        .postJson("/api/v1/training/clock", Map.of("now", "2025-03-30T02:00"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void onlyAdministratorsMoveIt() {
        var officer = SignedIn.as(environment, "democratic.services");
        var refused = officer.postJson("/api/v1/training/clock", Map.of("now", "2025-02-14T10:30"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.body()).contains("Nothing that you hold allows this: ask an administrator who may do it.");
        assertThat(officer.get("/training/clock").statusCode()).isEqualTo(403);
    }

    @Test
    void everyPageTellsTheTrainingTime() {
        assertThat(SignedIn.as(environment, "democratic.services")
                        .get("/strategies")
                        .body())
                .contains("13 February 2025 at 09:");
    }

    @Test
    void theFormMovesTheClockAndShowsWhatItRefuses() {
        var administrator = SignedIn.as(environment, "administrator");
        var refused = administrator.postForm(
                "/training/clock",
                "/training/clock",
                Map.of("day", "31", "month", "2", "year", "2025", "time", "10:00"));
        assertThat(refused.body()).contains("Type the day, the month and the year as numbers", "value=\"31\"");
        var far = administrator.postForm(
                "/training/clock",
                "/training/clock",
                Map.of("day", "1", "month", "1", "year", "999999999", "time", "10:00"));
        assertThat(far.body()).contains("a year from 1900 to 2199");
        var moved = administrator.postForm(
                "/training/clock",
                "/training/clock",
                Map.of("day", "20", "month", "2", "year", "2025", "time", "10:00"));
        assertThat(moved.statusCode()).isEqualTo(302);
    }
}
