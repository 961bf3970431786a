package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.testing.MandateTest;

@MandateTest
class ExpressionsTest {
    @Autowired
    ProcessEngine engine;

    @Test
    void expressionsCallExposedBeans() {
        assertThat(value("${noteTime.twice('ab')}")).isEqualTo("abab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'x'.getClass()}",
                "${'x'.class}",
                "${''['class']}",
                "${'x'.getClass().forName('java.lang.Runtime').getMethod('getRuntime')}",
                "${noteTime.getClass()}",
                "${noteTime.class}",
                "${noteTime.noted}",
                "${noteTime.of('x')}",
                "${noteTime.hashCode()}",
                "${'x'.concat('y')}",
                "${dataSource}",
                "${caseClock}",
                "${caseClock.today()}",
                "${processEngine}",
                "${environment}",
                "${applicationContext}",
                "${currentUser().getClass()}",
                "${now().getTime()}"
            })
    void expressionsReachNothingElse(String expression) {
        assertThatThrownBy(() -> value(expression)).hasMessageNotContaining("java.lang.String");
    }

    private @Nullable Object value(String expression) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return EngineActs.find(
                () -> configuration.getCommandExecutorTxRequired().execute(context -> configuration
                        .getExpressionManager()
                        .createExpression(expression)
                        .getValue(StartProcessVariableScope.getSharedInstance())));
    }
}
