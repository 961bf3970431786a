package uk.mandate.organisation.people;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.PersonId;
import uk.mandate.organisation.SignInAccess;

/** Asks sign-in for the password of a new account, where sign-in makes accounts at all: with single sign-on it does not. */
@Component
class OneTimePasswords {
    private final ObjectProvider<SignInAccess> signIn;

    OneTimePasswords(ObjectProvider<SignInAccess> signIn) {
        this.signIn = signIn;
    }

    /** The password to show once, or an empty text. */
    String take(PersonId person) {
        return signIn.stream()
                .flatMap(access -> access.takeOneTimePassword(person).stream())
                .findFirst()
                .orElse("");
    }
}
