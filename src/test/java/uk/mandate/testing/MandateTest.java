package uk.mandate.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole application: real engine, real PostgreSQL, a web server on a free port. Every such test shares one
 * context, so none may add properties or mocks of its own; timers fire and e-mail
 * goes out only when a test says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "mandate.mail.pause=0s",
            "mandate.sample.password=" + MandateTest.PASSWORD,
            "mandate.sign-in.bcrypt-strength=4"
        })
@ContextConfiguration(initializers = TestDataDirectory.class)
@ExtendWith(ClockReset.class)
public @interface MandateTest {
    /** The password of every sample account. */
    String PASSWORD = "only-for-tests";
}
