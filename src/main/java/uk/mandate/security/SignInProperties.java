package uk.mandate.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How sign-in behaves, under {@code mandate.sign-in}.
 *
 * @param attempts failed attempts until a name is locked
 * @param firstLock how long the first lock holds; each further failure doubles it
 * @param longestLock the longest lock
 * @param forgetAfter when failed attempts are forgotten
 * @param bcryptStrength the hash's cost; tests lower it
 */
@ConfigurationProperties("mandate.sign-in")
record SignInProperties(
        @DefaultValue("5") int attempts,
        @DefaultValue("30s") Duration firstLock,
        @DefaultValue("15m") Duration longestLock,
        @DefaultValue("24h") Duration forgetAfter,
        @DefaultValue("12") int bcryptStrength) {}
