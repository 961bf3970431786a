package uk.mandate.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.StartRefused;
import uk.mandate.calendar.CaseClock;
import uk.mandate.database.PrivateFiles;
import uk.mandate.organisation.Directory;
import uk.mandate.organisation.Role;

/**
 * Gives the administrator whom {@code MANDATE_NEW_PASSWORD_FOR} names a new one-time password, where nobody can sign in to do it.
 * Once only: while the variable stays, later starts change nothing, so that what the administrator chose keeps working.
 */
@Component
@Order(201)
class ForgottenPassword implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ForgottenPassword.class);

    private final FirstSignIn firstSignIn;
    private final StoredAccounts accounts;
    private final Directory directory;
    private final CaseClock clock;
    private final String name;
    private final Path given;

    ForgottenPassword(
            FirstSignIn firstSignIn,
            StoredAccounts accounts,
            Directory directory,
            CaseClock clock,
            @Value("${mandate.new-password-for:}") String name,
            @Value("${mandate.data-dir}") Path dataDirectory) {
        this.firstSignIn = firstSignIn;
        this.accounts = accounts;
        this.directory = directory;
        this.clock = clock;
        this.name = name.strip();
        this.given = dataDirectory.resolve("new-password-given.txt");
    }

    /** Stops the start where the name is not that of an administrator with an account. */
    @Override
    public void run(ApplicationArguments arguments) {
        try {
            if (name.isEmpty()) {
                Files.deleteIfExists(given);
            } else if (isGiven()) {
                LOG.warn("{} has got a new password already: take MANDATE_NEW_PASSWORD_FOR away.", name);
            } else {
                give(administrator());
            }
        } catch (IOException unwritable) {
            throw new StartRefused(
                    given.toAbsolutePath() + " cannot be read or written: make its directory writable for the user who"
                            + " runs Mandate.",
                    unwritable);
        }
    }

    private boolean isGiven() throws IOException {
        return Files.exists(given) && Files.readString(given).strip().equals(name);
    }

    /** The password comes first: where the power goes between the two, the next start gives another, which harms nobody. */
    private void give(PersonId person) throws IOException {
        Acting.as(
                ActingPerson.system(),
                () -> firstSignIn.renew(person, "Asked for at the start, by MANDATE_NEW_PASSWORD_FOR"));
        PrivateFiles.write(given, name + "\n");
    }

    private PersonId administrator() {
        var person = PersonId.find(name)
                .filter(named -> accounts.find(named).isPresent())
                .orElseThrow(() -> refused("who has no account here"));
        if (!directory.groupsOf(person, clock.today()).contains(Role.ADMINISTRATOR.group())) {
            throw refused("who is not an administrator");
        }
        return person;
    }

    private StartRefused refused(String because) {
        return new StartRefused("MANDATE_NEW_PASSWORD_FOR names “" + name + "”, " + because
                + ": give the user name of an administrator.");
    }
}
