package uk.mandate.organisation;

import java.util.Optional;
import uk.mandate.accountability.PersonId;

/** What the organisation's pages ask of sign-in; the accounts themselves are sign-in's own. */
public interface SignInAccess {

    /**
     * The one-time password of the account that {@link PersonRegistered} made, for the page to show. It is given once: a
     * second call, and a call for anybody else, answers nothing.
     */
    Optional<String> takeOneTimePassword(PersonId person);
}
