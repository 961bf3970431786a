package uk.mandate.database;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Stops the start, before anything else happens, when a variable is missing that the profile names in
 * {@code mandate.required-settings}, because a default would be unsafe there, or when the database's address is none.
 */
class RequiredSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        check(context.getEnvironment());
    }

    static void check(Environment environment) {
        var missing =
                required(environment).filter(name -> isBlank(environment, name)).toList();
        if (!missing.isEmpty()) {
            throw new DatabaseFailure(sentence(missing));
        }
        var address = environment.getProperty("spring.datasource.url", "").strip();
        if (!address.isEmpty() && !address.startsWith("jdbc:postgresql:")) {
            // The address is not repeated: people write passwords into it.
            throw new DatabaseFailure("SPRING_DATASOURCE_URL is not the address of a PostgreSQL database: write it as"
                    + " jdbc:postgresql://host:5432/database, with the user and the password in their own variables.");
        }
    }

    /** The profile's, and the owner's password where it asks for any password and the owner is another role. */
    private static Stream<String> required(Environment environment) {
        var always = Binder.get(environment)
                .bind("mandate.required-settings", Bindable.listOf(String.class))
                .orElse(List.of());
        var twoRoles = !always.isEmpty() && !isBlank(environment, "SPRING_FLYWAY_USER");
        return Stream.concat(always.stream(), twoRoles ? Stream.of("SPRING_FLYWAY_PASSWORD") : Stream.of());
    }

    /** The variable itself or the property that Spring makes of it, so that a file of properties serves too. */
    private static boolean isBlank(Environment environment, String name) {
        var property = name.toLowerCase(Locale.ROOT).replace('_', '.');
        return environment.getProperty(name, "").isBlank()
                && environment.getProperty(property, "").isBlank();
    }

    private static String sentence(List<String> missing) {
        return "The profile production needs " + String.join(" and ", missing) + ": set "
                + (missing.size() == 1 ? "it" : "them") + " in the environment.";
    }
}
