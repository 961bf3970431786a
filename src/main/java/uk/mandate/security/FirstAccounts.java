package uk.mandate.security;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;

/** Lets the people sign in with whom the organisation began. */
@Component
@Order(200)
class FirstAccounts implements ApplicationRunner {
    private final FirstSignIn firstSignIn;
    private final Directory directory;
    private final CaseClock clock;
    private final Environment environment;

    FirstAccounts(FirstSignIn firstSignIn, Directory directory, CaseClock clock, Environment environment) {
        this.firstSignIn = firstSignIn;
        this.directory = directory;
        this.clock = clock;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var people = directory.people(clock.today()).stream()
                .map(Directory.PersonEntry::id)
                .toList();
        Acting.as(ActingPerson.system(), () -> firstSignIn.openFor(people, isSample()));
    }

    private boolean isSample() {
        var production = environment.acceptsProfiles(Profiles.of("production"));
        return environment.getProperty("mandate.sample.enabled", Boolean.class, !production);
    }
}
