package uk.mandate.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model and every form keeps every house rule; {@link HouseRulesTest} proves that each rule can be broken. */
class BpmnConventionsTest {
    private static final House HOUSE = ProjectHouse.read();

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource
    void modelsKeepTheHouseRules(ModelRule rule, Model model) {
        assertThat(rule.brokenBy(model, HOUSE)).isEmpty();
    }

    static Stream<Arguments> modelsKeepTheHouseRules() {
        return Model.all().stream()
                .flatMap(model -> Arrays.stream(ModelRule.values()).map(rule -> Arguments.of(rule, model)));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource
    void formsKeepTheHouseRules(FormRule rule, Form form) {
        assertThat(rule.brokenBy(form, HOUSE)).isEmpty();
    }

    static Stream<Arguments> formsKeepTheHouseRules() {
        return Form.all().stream()
                .flatMap(form -> Arrays.stream(FormRule.values()).map(rule -> Arguments.of(rule, form)));
    }

    /** A class of names whose model was deleted or renamed would be checked against nothing. */
    @Test
    void everyClassOfNamesHasItsModel() {
        assertThat(HOUSE.names().keySet()).isEqualTo(HOUSE.models());
    }
}
