package uk.mandate.security;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.PersonId;
import uk.mandate.organisation.PersonRegistered;
import uk.mandate.organisation.SignInAccess;

/** Opens an account for whoever an administrator puts on record, and does with it what administrators ask for. */
@Component
class AccountsOfPeople implements SignInAccess {
    private final Accounts accounts;
    private final Map<PersonId, String> toShow = new ConcurrentHashMap<>();

    AccountsOfPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    /** In the registering transaction. People of the first start get theirs after it, all at once. */
    @EventListener
    void on(PersonRegistered registered) {
        if (Acting.current().filter(ActingPerson::isPerson).isPresent()) {
            show(registered.person(), accounts.open(registered.person()));
        }
    }

    /** Once it stands: a change that fails after all has nothing to show. */
    private void show(PersonId person, String password) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                toShow.put(person, password);
            }
        });
    }

    @Override
    public Optional<String> takeOneTimePassword(PersonId person) {
        return Optional.ofNullable(toShow.remove(person));
    }

    @Override
    public Optional<Boolean> isOpen(PersonId person) {
        return accounts.find(person).map(account -> !account.disabled());
    }

    @Override
    public void giveNewPassword(PersonId person, String reason) {
        show(person, accounts.reset(person, reason));
    }

    @Override
    public void stop(PersonId person, String reason) {
        accounts.disable(person, reason);
    }

    @Override
    public void allow(PersonId person, String reason) {
        accounts.enable(person, reason);
    }
}
