package uk.mandate.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyExamples;
import uk.mandate.policy.PolicyPack;
import uk.mandate.strategy.StrategyFile.EarlierStage;
import uk.mandate.strategy.StrategyFile.PlannedMeeting;
import uk.mandate.strategy.StrategyFile.StageRecord;

/** R17 and R20 on a final meeting that papers have planned; Council decided on 12 February 2025. */
class PlannedFinalMeetingRulesTest {
    private static final PolicyPack STEVENAGE = PolicyExamples.stevenage();

    @ParameterizedTest
    @CsvSource({
        // answer, dated, received, planned, today, the rule for which the file is refused
        "disagrees, 2025-02-13, 2025-02-12, 2025-02-19, 2025-02-14, R17",
        "disagrees, 2025-02-13, 2025-02-12, 2025-02-20, 2025-02-14, ",
        "disagrees, 2025-02-13, 2025-02-12, 2025-03-06, 2025-02-14, ",
        "disagrees, 2025-02-13, 2025-02-12, 2025-03-07, 2025-02-14, R20",
        "revised,   2025-02-13, 2025-02-12, 2025-03-07, 2025-02-14, R20",
        "disagrees, 2025-02-13, ,           2025-02-14, 2025-02-14, ", // whether the period has ended is not known
        "disagrees, 2025-02-14, ,           2025-02-14, 2025-02-14, ",
        "disagrees, 2025-02-13, ,           2025-03-07, 2025-02-14, R20",
        "silent,    2025-02-19, ,           2025-02-19, 2025-02-19, R17", // dated on the period's last day
        "silent,    2025-02-19, ,           2025-02-20, 2025-02-19, ",
        "silent,    2025-02-20, 2025-02-12, 2025-02-20, 2025-02-20, ", // the receipt says more
        "silent,    2025-02-19, ,           2026-02-20, 2025-02-19, ", // nobody objected
        "agrees,    2025-02-13, ,           2026-02-20, 2025-02-19, ",
        "disagrees, 2025-02-13, 2025-02-12, 2025-02-19, 2025-02-20, " // a fact by now
    })
    void aMeetingToComeIsAStep(
            String answer,
            String on,
            @Nullable String received,
            String planned,
            LocalDate today,
            @Nullable String rule) {
        var errors = new FileErrors();

        new PlannedFinalMeeting(file(answer, on, received, "council", planned), STEVENAGE, today).check(errors);

        if (rule == null) {
            assertThat(errors.all()).isEmpty();
        } else {
            assertThat(errors.all())
                    .singleElement()
                    .asString()
                    .startsWith(rule)
                    .endsWith(" Take the meeting out of the file, and arrange another once the case is here.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "disagrees, 2025-03-06, 2025-03-12, 0", // a lawful day is left: the file is refused
        "disagrees, 2025-03-07, 2025-03-12, 1",
        "silent,    2025-03-07, 2025-03-12, 0",
        "disagrees, 2025-03-13, 2025-03-12, 0" // a fact by now
    })
    void onceNoLawfulDayIsLeftAFileIsTakenAndR20IsFound(String answer, LocalDate today, String planned, int found) {
        var meeting =
                new PlannedFinalMeeting(file(answer, "2025-02-13", "2025-02-12", "council", planned), STEVENAGE, today);

        assertThat(meeting.tooLate()).hasSize(found).allSatisfy(judged -> assertThat(judged.sentence())
                .startsWith("R20")
                .contains("only on 12 March 2025 although")
                .endsWith("the last lawful day has passed. Why Council meets only then is not in the source."));
        var errors = new FileErrors();
        meeting.check(errors);
        assertThat(errors.all())
                .hasSize(answer.equals("disagrees") && today.equals(LocalDate.parse("2025-03-06")) ? 1 : 0);
    }

    @Test
    void whatIsNotToldBindsNothing() {
        var today = LocalDate.parse("2025-03-07");
        var gap = file(new EarlierStage("leader", null, "The papers do not say."), "council", "2025-03-12");
        var unread = file("disagrees", "soon", "soon", "council", "2025-03-12");
        var partnership = file("disagrees", "2025-02-13", "2025-02-12", "partnership", "2025-03-12");
        var noDay = file("disagrees", "2025-02-13", "2025-02-12", "council", null);

        for (var file : List.of(gap, unread, partnership, noDay)) {
            var meeting = new PlannedFinalMeeting(file, STEVENAGE, today);
            var errors = new FileErrors();
            meeting.check(errors);

            assertThat(errors.all()).isEmpty();
            assertThat(meeting.tooLate().map(Judgement::rule)).isEmpty();
        }
    }

    private static StrategyFile file(
            String answer, String on, @Nullable String received, String body, @Nullable String planned) {
        var record = new StageRecord("leader", answer, on, null, received, null, null, null, null, null, null, false);
        return file(new EarlierStage("leader", record, null), body, planned);
    }

    private static StrategyFile file(EarlierStage leader, String body, @Nullable String planned) {
        var council = new StageRecord(
                "council", "objection", "2025-02-12", null, null, null, null, null, null, null, null, false);
        return new StrategyFile(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                "council-final",
                false,
                List.of(new EarlierStage("council", council, null), leader),
                List.of(new PlannedMeeting(body, planned, null, null)),
                List.of());
    }
}
