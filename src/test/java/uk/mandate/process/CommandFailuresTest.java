package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import uk.mandate.accountability.Refusal;
import uk.mandate.testing.MandateTest;

/** A failure is told apart from a refusal by what the command threw. */
@MandateTest
class CommandFailuresTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Autowired
    PlainRefusals refusals;

    @BeforeEach
    void aRequestIsUnderWay() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void itIsOver() {
        RequestContextHolder.resetRequestAttributes();
    }

    static Stream<RuntimeException> failures() {
        return Stream.of(
                new NullPointerException("Ours"),
                new ProcessEngineException("The database is away"),
                new IllegalStateException("Ours"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureIsNoted(RuntimeException thrown) {
        assertThat(catchThrowable(() -> execute(thrown))).isSameAs(thrown);

        assertThat(CommandFailures.in(request)).isTrue();
    }

    static Stream<RuntimeException> refused() {
        return Stream.of(
                new AuthorizationException("x may not"),
                new BadUserRequestException("x is no number"),
                new ProcessEngineException(new Refusal("Not on a Sunday.")));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aRefusalIsNot(RuntimeException thrown) {
        assertThat(catchThrowable(() -> execute(thrown))).isNotNull();

        assertThat(CommandFailures.in(request)).isFalse();
    }

    private void execute(RuntimeException thrown) {
        var interceptor = new RefusalInterceptor(refusals);
        interceptor.setNext(new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                throw thrown;
            }
        });
        interceptor.execute(context -> "nothing");
    }
}
