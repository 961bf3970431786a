package uk.mandate.organisation;

import java.util.Optional;
import uk.mandate.accountability.PersonId;

/** What the organisation's pages ask of sign-in; the accounts themselves are sign-in's own. */
public interface SignInAccess {

    /**
     * The one-time password of the account that {@link PersonRegistered} made, or that was given anew, for the page to show.
     * It is given once: a second call, and a call for anybody else, answers nothing.
     */
    Optional<String> takeOneTimePassword(PersonId person);

    /** Whether the person's account lets them sign in; empty where they have none here. */
    Optional<Boolean> isOpen(PersonId person);

    /** Gives a new one-time password, for {@link #takeOneTimePassword} to show; ends the person's sessions. */
    void giveNewPassword(PersonId person, String reason);

    /** Nobody signs in with the person's account any more, until {@link #allow}; ends the person's sessions. */
    void stop(PersonId person, String reason);

    /** Takes {@link #stop} back. */
    void allow(PersonId person, String reason);
}
