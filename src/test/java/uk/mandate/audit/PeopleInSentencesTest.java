package uk.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.organisation.offices.Manner.SUBSTANTIVE;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.PersonId;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.offices.OfficeService;
import uk.mandate.organisation.people.PeopleService;
import uk.mandate.organisation.standing.DatedChange;
import uk.mandate.testing.MandateTest;

/** Who acted, as an auditor reads it: the person by their own name, in the office that the entry holds. */
@MandateTest
@Transactional
class PeopleInSentencesTest {
    private static final OfficeId DEMOCRATIC_SERVICES = new OfficeId("democratic-services");
    private static final OfficeId FINANCE = new OfficeId("finance-officer");
    private static final PersonId JO = new PersonId("jo.audited");

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    LedgerReader ledger;

    @Autowired
    LedgerSentences sentences;

    @Autowired
    PeopleService people;

    @Autowired
    OfficeService offices;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    CaseClock clock;

    private LocalDate today;

    @BeforeEach
    void joHoldsAnOfficeThatOthersHoldToo() {
        today = clock.today();
        asAdministrator(() -> {
            people.register(JO, "Jo Audited", from(today.minusDays(10)));
            offices.appoint(DEMOCRATIC_SERVICES, JO, SUBSTANTIVE, from(today.minusDays(10)), null);
        });
    }

    @Test
    void twoHoldersOfOneOfficeAreToldApart() {
        assertThat(saidOf(actOf("democratic.services"))).contains(" Democratic services recorded “thing recorded”");
        assertThat(saidOf(actOf("democratic.services.second")))
                .contains(" Democratic services (second officer) as Democratic services recorded “thing recorded”");
        assertThat(saidOf(actOf("jo.audited")))
                .contains(" Jo Audited as Democratic services recorded “thing recorded”");
    }

    @Test
    void aSentenceStaysAsItIsWhenThePersonChangesOffice() {
        var entry = actOf("jo.audited");
        var said = saidOf(entry);

        asAdministrator(() -> {
            offices.end(DEMOCRATIC_SERVICES, holdingOfJo(), from(today.minusDays(1)));
            offices.appoint(FINANCE, JO, SUBSTANTIVE, from(today), null);
        });

        assertThat(saidOf(entry)).isEqualTo(said);
        assertThat(saidOf(actOf("jo.audited"))).contains(" Jo Audited as Finance officer recorded");
    }

    @Test
    void whatStandsBehindASentenceNamesThePersonTheirUserNameAndTheOffice() {
        assertThat(EntryView.of(actOf("democratic.services.second"), sentences).facts())
                .startsWith(
                        new EntryView.Line("Person", "Democratic services (second officer)"),
                        new EntryView.Line("User name", "democratic.services.second"),
                        new EntryView.Line("Office", "Democratic services"));
    }

    @Test
    void peopleOfOneNameAreToldWithTheirUserNames() {
        asAdministrator(() -> people.register(new PersonId("jo.other"), "JO AUDITED", from(today)));

        assertThat(saidOf(actOf("jo.audited"))).contains(" Jo Audited (jo.audited) as Democratic services recorded");
        assertThat(saidOf(actOf("jo.other"))).contains(" JO AUDITED (jo.other) recorded");
    }

    @Test
    void nobodyIsTakenForMandate() {
        asAdministrator(() -> people.register(new PersonId("jo.machine"), "Mandate", from(today)));

        assertThat(saidOf(actOf("jo.machine"))).contains(" Mandate (jo.machine) recorded");
    }

    @Test
    void whoeverATaskIsGivenToIsNamedToo() {
        assertThat(sentences.values().value("changes/assignee/after", "democratic.services.second"))
                .isEqualTo("Democratic services (second officer)");
    }

    private String saidOf(LedgerEntry entry) {
        return sentences.sentence(entry);
    }

    private LedgerEntry actOf(String person) {
        var reference = "CSS-" + UUID.randomUUID();
        Acting.as(
                ActingPerson.at(Door.PAGE, new PersonId(person)),
                () -> events.publishEvent(new ThingRecorded(reference, "Because.")));
        return ledger.read(new EntryFilter(reference, null, null, null, false, 1))
                .entries()
                .get(0);
    }

    private UUID holdingOfJo() {
        return jdbc.queryForObject(
                "select id from office_holdings where person = ? and office = ?",
                UUID.class,
                JO.value(),
                DEMOCRATIC_SERVICES.value());
    }

    private static void asAdministrator(Runnable act) {
        Acting.as(ActingPerson.at(Door.PAGE, new PersonId("administrator")), act);
    }

    private static DatedChange from(LocalDate day) {
        return new DatedChange(day, "Tested");
    }
}
