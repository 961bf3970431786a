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

/** Opens an account for whoever an administrator puts on record, and shows its one-time password once. */
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
            var password = accounts.open(registered.person());
            onceItStands(() -> toShow.put(registered.person(), password));
        }
    }

    /** A registration that fails after all has nothing to show. */
    private static void onceItStands(Runnable show) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                show.run();
            }
        });
    }

    @Override
    public Optional<String> takeOneTimePassword(PersonId person) {
        return Optional.ofNullable(toShow.remove(person));
    }
}
