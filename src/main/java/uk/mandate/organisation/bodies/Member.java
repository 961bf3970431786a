package uk.mandate.organisation.bodies;

import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.PersonId;
import uk.mandate.organisation.AuthorityId;

/** Who sits in a body: a person in a council's body, an authority in the partnership. Exactly one of the two. */
public record Member(@Nullable PersonId person, @Nullable AuthorityId authority) {
    public Member {
        if ((person == null) == (authority == null)) {
            throw new IllegalArgumentException("A member is a person or an authority.");
        }
    }

    public static Member of(PersonId person) {
        return new Member(person, null);
    }

    public static Member of(AuthorityId authority) {
        return new Member(null, authority);
    }

    static Member of(@Nullable String person, @Nullable String authority) {
        return new Member(
                person == null ? null : new PersonId(person), authority == null ? null : new AuthorityId(authority));
    }
}
