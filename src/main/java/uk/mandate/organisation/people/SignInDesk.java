package uk.mandate.organisation.people;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.organisation.SignInAccess;
import uk.mandate.organisation.standing.ChangeDesk;
import uk.mandate.organisation.standing.DatedChange;

/**
 * What administrators do about other people's sign-in. Where nothing here makes accounts, as with single sign-on, there is
 * nothing to do and nothing to show.
 */
@Service
@Transactional
class SignInDesk {
    private final ObjectProvider<SignInAccess> signIn;
    private final ChangeDesk desk;

    SignInDesk(ObjectProvider<SignInAccess> signIn, ChangeDesk desk) {
        this.signIn = signIn;
        this.desk = desk;
    }

    /** The password to show once, or an empty text. */
    String takeOneTimePassword(PersonId person) {
        return signIn.stream()
                .flatMap(access -> access.takeOneTimePassword(person).stream())
                .findFirst()
                .orElse("");
    }

    /** Whether the person's account is open; empty where they have none. */
    Optional<Boolean> isOpen(PersonId person) {
        return signIn.stream().flatMap(access -> access.isOpen(person).stream()).findFirst();
    }

    /** Gives somebody else a new one-time password, because theirs is forgotten or known to others. */
    void giveNewPassword(PersonId person, String reason) {
        access(person).giveNewPassword(person, checked(reason));
    }

    /** Stops somebody else from signing in, at once and until it is allowed again; their offices stay as they are. */
    void stop(PersonId person, String reason) {
        access(person).stop(person, checked(reason));
    }

    /** Allows what was stopped. */
    void allow(PersonId person, String reason) {
        access(person).allow(person, checked(reason));
    }

    private SignInAccess access(PersonId person) {
        desk.admitAdministrator();
        if (person.equals(Acting.require().person())) {
            throw new Refusal(
                    "Nobody does this for themselves: change your password under your own name at the top of the"
                            + " page, or ask another administrator.");
        }
        return signIn.stream()
                .filter(access -> access.isOpen(person).isPresent())
                .findFirst()
                .orElseThrow(() -> new Refusal("This person has no account here, so there is nothing to change."));
    }

    /** Asked of the reason as of that of every other change. */
    private String checked(String reason) {
        return new DatedChange(desk.today(), reason).reason();
    }
}
