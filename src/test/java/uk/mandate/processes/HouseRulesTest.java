package uk.mandate.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The test of the test: a sound model and a sound form keep every rule, and a change breaks the one it should. */
class HouseRulesTest {
    private static final Path MODEL = Path.of("src/test/resources/models/sound-model.bpmn");
    private static final Path FORM = Path.of("src/test/resources/models/answer-question.form");

    enum Given {
        GIVEN,
        NOT_GIVEN
    }

    record AnswerQuestionAnswer(Given outcome, LocalDate answeredOn, String words) {}

    private static final House HOUSE = new House(
            Set.of("sound-model"),
            Set.of("answer-question"),
            Set.of("answer-question"),
            Map.of("answer-question", AnswerQuestionAnswer.class),
            Set.of("leader"),
            Set.of("deadlines", "recordAnswerDelegate"),
            Map.of(
                    "sound-model",
                    new SharedNames("sound-model", Set.of("EndEvent_Answered"), Set.of("askedOn", "answered"))));

    /** One change of the sound text, and the rule that it breaks. */
    record Mutant<R>(R rule, String before, String after) {
        String of(String sound) {
            assertThat(sound).contains(before);
            return sound.replace(before, after);
        }

        @Override
        public String toString() {
            return rule + ": " + before + " -> " + after;
        }
    }

    @Test
    void aSoundModelAndFormKeepEveryRule() {
        assertThat(brokenBy(Model.of("sound-model.bpmn", Model.textOf(MODEL)))).isEmpty();
        assertThat(brokenBy(Form.of("answer-question.form", Model.textOf(FORM))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("uk.mandate.processes.Mutants#models")
    void aBrokenModelBreaksItsRule(Mutant<ModelRule> mutant) {
        var broken = brokenBy(Model.of("sound-model.bpmn", mutant.of(Model.textOf(MODEL))));
        assertThat(broken).contains(mutant.rule());
    }

    @ParameterizedTest
    @MethodSource("uk.mandate.processes.Mutants#forms")
    void aBrokenFormBreaksItsRule(Mutant<FormRule> mutant) {
        var broken = brokenBy(Form.of("answer-question.form", mutant.of(Model.textOf(FORM))));
        assertThat(broken).contains(mutant.rule());
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleForModelsHasItsMutant(ModelRule rule) {
        assertThat(Mutants.models()).extracting(Mutant::rule).contains(rule);
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleForFormsHasItsMutant(FormRule rule) {
        assertThat(Mutants.forms()).extracting(Mutant::rule).contains(rule);
    }

    private static List<ModelRule> brokenBy(Model model) {
        return broken(ModelRule.values(), model);
    }

    private static List<FormRule> brokenBy(Form form) {
        return broken(FormRule.values(), form);
    }

    private static <T, R extends HouseRule<T>> List<R> broken(R[] rules, T subject) {
        return Arrays.stream(rules)
                .filter(rule -> rule.brokenBy(subject, HOUSE).findAny().isPresent())
                .toList();
    }
}
