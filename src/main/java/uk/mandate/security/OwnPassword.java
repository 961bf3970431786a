package uk.mandate.security;

import org.springframework.stereotype.Component;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;

/**
 * A person's change of their own password. The current one is asked for again, because the session may be in somebody else's
 * hands; and whoever holds it may guess no more often than at the sign-in page.
 */
@Component
class OwnPassword {
    private final PasswordTrials trials;
    private final StoredAccounts accounts;

    OwnPassword(PasswordTrials trials, StoredAccounts accounts) {
        this.trials = trials;
        this.accounts = accounts;
    }

    /** Refuses a wrong current password, any while the name is locked, and an unfit new one; ends their other sessions. */
    void change(PersonId person, String current, String chosen) {
        switch (trials.judge(person.value(), current, known -> true)) {
            case LOCKED ->
                throw new Refusal("Too many wrong passwords were typed for your user name, so none is tried for now;"
                        + " wait a quarter of an hour and try again.");
            case WRONG -> throw new Refusal("The current password is wrong; type the one you signed in with.");
            case RIGHT -> accounts.choose(person, current, chosen);
        }
    }
}
