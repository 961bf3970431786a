package uk.mandate.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.PersonId;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.organisation.PersonRegistered;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** An account comes with the person, and not without them. */
@MandateTest
class AccountsOfPeopleTest {
    private static final ActingPerson ADMINISTRATOR = ActingPerson.at(Door.PAGE, new PersonId("administrator"));
    private final PersonId person =
            new PersonId("p" + UUID.randomUUID().toString().substring(0, 8));

    @Autowired
    Accounts accounts;

    @Autowired
    AccountsOfPeople accountsOfPeople;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    LedgerEntries ledger;

    @Autowired
    Environment environment;

    @Test
    void aRegistrationThatFailsAfterwardsLeavesNoAccountNoPasswordAndNoEntry() {
        var position = ledger.position();

        assertThatThrownBy(() -> register(() -> {
                    throw new IllegalStateException("The registration fails.");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(accounts.find(person)).isEmpty();
        assertThat(accountsOfPeople.takeOneTimePassword(person)).isEmpty();
        assertThat(ledger.after(position)).isEmpty();
    }

    @Test
    void aRegistrationThatSucceedsOpensOneAndShowsItsPasswordOnce() {
        register(() -> {});

        assertThat(accounts.find(person))
                .hasValueSatisfying(account -> assertThat(account.mustChange()).isTrue());
        assertThat(accountsOfPeople.takeOneTimePassword(person)).isPresent();
        assertThat(accountsOfPeople.takeOneTimePassword(person)).isEmpty();
    }

    @Test
    void aRefusedRegistrationLeavesTheAccountOfTheOneWhoHasTheIdAsItWas() {
        var before = accounts.find(new PersonId("leader"));
        var administrator = SignedIn.as(environment, "administrator");
        var fields = new HashMap<>(Map.of("id", "leader", "name", "Another", "reason", "By mistake"));
        fields.putAll(Map.of("from-day", "1", "from-month", "1", "from-year", "2025"));

        var answer = administrator.postForm("/admin/organisation/new/person", "/admin/organisation/new/person", fields);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("This id is taken");
        assertThat(accounts.find(new PersonId("leader"))).isEqualTo(before);
        SignedIn.as(environment, "leader");
    }

    private void register(Runnable afterwards) {
        var registered = new PersonRegistered(person, "Robin", LocalDate.parse("2025-01-01"), "A test", null);
        Acting.as(
                ADMINISTRATOR,
                () -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(registered);
                    assertThat(accounts.find(person)).isPresent();
                    afterwards.run();
                }));
    }
}
