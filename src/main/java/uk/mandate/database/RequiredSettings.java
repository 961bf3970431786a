package uk.mandate.database;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Stops the start, before anything else happens, when a variable is missing that the profile names in
 * {@code mandate.required-settings}; a default would be unsafe there.
 */
class RequiredSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        check(context.getEnvironment());
    }

    static void check(Environment environment) {
        var missing = Binder.get(environment)
                .bind("mandate.required-settings", Bindable.listOf(String.class))
                .orElse(List.of())
                .stream()
                .filter(name -> isBlank(environment, name))
                .toList();
        if (!missing.isEmpty()) {
            throw new DatabaseFailure(sentence(missing));
        }
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
