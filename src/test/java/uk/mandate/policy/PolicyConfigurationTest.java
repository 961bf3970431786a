package uk.mandate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;
import uk.mandate.calendar.BankHolidays;
import uk.mandate.calendar.HolidayFeedException;

class PolicyConfigurationTest {
    private final ApplicationContextRunner start =
            new ApplicationContextRunner().withUserConfiguration(PolicyConfiguration.class);

    @Test
    void theSampleCouncilsPolicyIsTakenWhereNoneIsNamed() {
        start.run(context ->
                assertThat(context.getBean(PolicyPack.class).version()).hasToString("stevenage 3"));
    }

    @Test
    void anotherFileCanBeNamed(@TempDir Path directory) throws IOException {
        var file =
                Files.writeString(directory.resolve("other.yaml"), PolicyExamples.textBut("id: stevenage", "id: else"));

        start.withPropertyValues("mandate.policy=" + file)
                .run(context ->
                        assertThat(context.getBean(PolicyPack.class).version()).hasToString("else 3"));
    }

    @Test
    void aMissingPolicyStopsTheStart(@TempDir Path directory) {
        var file = directory.resolve("none.yaml");

        start.withPropertyValues("mandate.policy=" + file).run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOf(PolicyUnusable.class)
                .hasMessage("The policy in " + file + " cannot be used: there is no such file."));
    }

    @Test
    void anotherHolidayFeedCanBeNamed(@TempDir Path directory) throws IOException {
        var file = Files.writeString(
                directory.resolve("feed.json"),
                """
                {"england-and-wales": {"events": [{"title": "State visit", "date": "2031-07-04", "notes": ""}]}}""");

        start.withPropertyValues("mandate.holidays=" + file).run(context -> {
            assertThat(context.getBean(BankHolidays.class).contains(LocalDate.of(2031, 7, 4)))
                    .isTrue();
            assertThat(context.getBean(PolicyPack.class)
                            .calendar()
                            .workingDays()
                            .counts(LocalDate.of(2031, 7, 4)))
                    .isFalse();
        });
    }

    @Test
    void aMissingHolidayFeedStopsTheStart(@TempDir Path directory) {
        start.withPropertyValues("mandate.holidays=" + directory.resolve("none.json"))
                .run(context -> assertThat(context).getFailure().rootCause().isInstanceOf(HolidayFeedException.class));
    }

    @Test
    void springKnowsWhoTellsTheSentence() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(
                                FailureAnalyzer.class,
                                SpringFactoriesLoader.FailureHandler.logging(LogFactory.getLog(getClass()))))
                .hasAtLeastOneElementOfType(PolicyFailureAnalyzer.class);
    }
}
