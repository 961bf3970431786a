package uk.mandate.security;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.ReservedIds;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;

/** What a person may do at this moment: the id of each group they are in today. */
@Component
class CurrentRoles {
    /** All that somebody holds who has to choose a password first. */
    static final String MUST_CHANGE_PASSWORD = "MUST_CHANGE_PASSWORD";

    private final Directory directory;
    private final Accounts accounts;
    private final CaseClock clock;

    CurrentRoles(Directory directory, Accounts accounts, CaseClock clock) {
        this.directory = directory;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Empty where the person may not sign in: no account, a disabled one, no longer with the council, or on record from before
     * under an id that is the engine's or the ledger's own.
     */
    Optional<Collection<GrantedAuthority>> of(PersonId person) {
        return accounts.find(person)
                .filter(account -> !ReservedIds.isReserved(person))
                .filter(Predicate.not(Accounts.Account::disabled))
                .filter(account -> directory
                        .person(person)
                        .filter(Directory.PersonEntry::active)
                        .isPresent())
                .map(account -> account.mustChange() ? mustChange() : roles(person));
    }

    private static Collection<GrantedAuthority> mustChange() {
        return AuthorityUtils.createAuthorityList(MUST_CHANGE_PASSWORD);
    }

    private Collection<GrantedAuthority> roles(PersonId person) {
        return directory.groupsOf(person, clock.today()).stream()
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }
}
