package uk.mandate.organisation.authorities;

import org.springframework.stereotype.Component;
import uk.mandate.accountability.Refusal;
import uk.mandate.organisation.AuthorityId;
import uk.mandate.organisation.standing.Tenure;

/** What bodies ask before an authority takes a seat. */
@Component
public class AuthoritiesOnRecord {
    private final Authorities authorities;

    AuthoritiesOnRecord(Authorities authorities) {
        this.authorities = authorities;
    }

    /** Refuses an authority that is unknown, or that does not exist during all of these days. */
    public void requireStanding(AuthorityId authority, Tenure during) {
        require(authority).requireStanding(during);
    }

    Authority require(AuthorityId authority) {
        return authorities
                .findById(authority.value())
                .orElseThrow(() -> new Refusal("There is no such authority. Choose one from the list of authorities."));
    }
}
