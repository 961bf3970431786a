package uk.mandate.security;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;

/** Lets everybody of the training sample sign in, once the organisation knows them. */
@Component
@Order(200)
@Profile("!production")
@ConditionalOnProperty(name = "mandate.sample.enabled", matchIfMissing = true)
class SampleAccounts implements ApplicationRunner {
    private final FirstSignIn firstSignIn;
    private final Directory directory;
    private final CaseClock clock;

    SampleAccounts(FirstSignIn firstSignIn, Directory directory, CaseClock clock) {
        this.firstSignIn = firstSignIn;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Acting.as(
                ActingPerson.system(),
                () -> firstSignIn.openFor(directory.people(clock.today()).stream()
                        .map(Directory.PersonEntry::id)
                        .toList()));
    }
}
