package uk.mandate.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.mandate.policy.PolicyExamples;
import uk.mandate.policy.PolicyPack;
import uk.mandate.strategy.StrategyFile.EarlierStage;
import uk.mandate.strategy.StrategyFile.StageRecord;

class LeadersAnswerRulesTest {
    private static final PolicyPack STEVENAGE = PolicyExamples.stevenage();
    private static final PolicyPack COUNCIL_MEETS =
            PolicyExamples.stevenageBut("leader-silent: {value: takes-effect", "leader-silent: {value: council-meets");

    @ParameterizedTest
    @CsvSource({
        // the answer, its day, the receipt, today, and until when the Leader may answer
        "silent,    2025-02-19, 2025-02-12, 2025-02-20, ",
        "silent,    2025-02-18, 2025-02-12, 2025-02-20, of Wednesday 19 February 2025 (R17)",
        "silent,    2025-02-19, 2025-02-12, 2025-02-19, of Wednesday 19 February 2025 (R17)",
        "silent,    2025-02-20, 2025-02-12, 2025-02-21, ",
        "silent,    2025-02-18, ,           2025-02-20, of Wednesday 19 February 2025 at least (R17)",
        "silent,    2025-02-19, ,           2025-02-20, ",
        "silent,    soon,       ,           2025-02-20, ",
        "disagrees, 2025-02-13, 2025-02-12, 2025-02-13, "
    })
    void silenceIsAFactOnceThePeriodHasEnded(
            String answer, String on, @Nullable String received, LocalDate today, @Nullable String until) {
        var sentences = told(file("publish", "objection", answer, on, received), STEVENAGE, today);

        assertThat(sentences).hasSize(until == null ? 0 : 1).allMatch(told -> told.contains("the end " + until));
    }

    @ParameterizedTest
    @CsvSource({
        "council-final, amended-in-principle, agrees,    its amended adoption takes effect so the stage is publish",
        "council-final, objection,            silent,    its decision stands and the strategy is a draft again",
        "council-final, objection,            disagrees, ",
        "publish,       amended-in-principle, agrees,    "
    })
    void whereTheLeaderDoesNotObjectPolicySaysWhetherCouncilMeets(
            String stage, String council, String answer, @Nullable String words) {
        var file = file(stage, council, answer, "2025-02-19", "2025-02-12");
        var today = LocalDate.parse("2025-02-20");

        assertThat(told(file, STEVENAGE, today)).hasSize(words == null ? 0 : 1).allMatch(told -> told.replace(",", "")
                .contains(String.valueOf(words)));
        assertThat(told(file, COUNCIL_MEETS, today)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "disagrees, 2025-02-19, 2025-02-12, false",
        "disagrees, 2025-02-20, 2025-02-12, true",
        "disagrees, 2025-02-20, ,           false",
        "silent,    2025-02-20, 2025-02-12, false"
    })
    void anAnswerAfterThePeriodIsLate(String answer, String on, @Nullable String received, boolean late) {
        var judged =
                new LeadersAnswerInPapers(file("council-final", "objection", answer, on, received), STEVENAGE).late();

        assertThat(judged.isPresent()).isEqualTo(late);
        judged.ifPresent(broken -> assertThat(broken.sentence())
                .startsWith("R17: the Leader's period ended on Wednesday 19 February 2025"));
    }

    private static List<String> told(StrategyFile file, PolicyPack policy, LocalDate today) {
        var errors = new FileErrors();
        new LeadersAnswerInPapers(file, policy).check(today, errors);
        return errors.all();
    }

    private static StrategyFile file(
            String stage, String council, String answer, String on, @Nullable String received) {
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
                stage,
                false,
                List.of(earlier("council", council, "2025-02-12", null), earlier("leader", answer, on, received)),
                List.of(),
                List.of());
    }

    private static EarlierStage earlier(String stage, String outcome, String on, @Nullable String received) {
        return new EarlierStage(
                stage,
                new StageRecord(stage, outcome, on, null, received, null, null, null, null, null, null, false),
                null);
    }
}
