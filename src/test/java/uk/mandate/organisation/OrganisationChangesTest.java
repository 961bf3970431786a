package uk.mandate.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.mandate.organisation.offices.Manner.ACTING;
import static uk.mandate.organisation.offices.Manner.SUBSTANTIVE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.authorities.AuthorityService;
import uk.mandate.organisation.authorities.StaffService;
import uk.mandate.organisation.bodies.BodyKind;
import uk.mandate.organisation.bodies.BodyService;
import uk.mandate.organisation.bodies.Member;
import uk.mandate.organisation.bodies.Seat;
import uk.mandate.organisation.offices.OfficeService;
import uk.mandate.organisation.people.PeopleService;
import uk.mandate.organisation.roles.RoleService;
import uk.mandate.organisation.standing.DatedChange;
import uk.mandate.testing.MandateTest;

/** Every change of the organisation through its services, each in a transaction that is rolled back. */
@MandateTest
@Transactional
@RecordApplicationEvents
class OrganisationChangesTest {
    private static final PersonId ADMINISTRATOR = new PersonId("administrator");
    private static final PersonId JO = new PersonId("jo.test");
    private static final OfficeId CHAIR = new OfficeId("test-chair");
    private static final AuthorityId POLICE = new AuthorityId("police");
    private static final BodyId COUNCIL = new BodyId("council");

    @Autowired
    PeopleService people;

    @Autowired
    OfficeService offices;

    @Autowired
    BodyService bodies;

    @Autowired
    AuthorityService authorities;

    @Autowired
    StaffService staff;

    @Autowired
    RoleService roles;

    @Autowired
    Directory directory;

    @Autowired
    ResponsibleAuthorities responsible;

    @Autowired
    CaseClock clock;

    @Autowired
    ApplicationEvents events;

    private LocalDate today;

    @BeforeEach
    void joIsOnRecord() {
        today = clock.today();
        asAdministrator(() -> {
            people.register(JO, "Jo Test", now());
            offices.establish(CHAIR, "Test chair", true, now());
        });
    }

    @Test
    void anAppointmentGivesTheGroupAndLeavesItsEntry() {
        asAdministrator(() -> offices.appoint(CHAIR, JO, ACTING, now(), null));
        assertThat(directory.groupsOf(JO, today)).containsExactly("test-chair");
        assertThat(directory.person(JO))
                .hasValueSatisfying(jo -> assertThat(jo.title()).isEqualTo("Test chair"));
        var entry = last("office-holder-appointed");
        assertThat(entry.reason()).isEqualTo("Tested");
        assertThat(entry.changes())
                .containsEntry("person", Change.of(null, "jo.test"))
                .containsEntry("manner", Change.of(null, "Acting"))
                .containsEntry("office", Change.of("test-chair", "test-chair"));
    }

    @Test
    void aNameIsPersonalAndStandsOutsideTheEntry() {
        assertThat(last("person-registered").changes())
                .containsEntry("name", Change.outside(null, "Jo Test"))
                .containsEntry("person", Change.of(null, "jo.test"));
    }

    @Test
    void idsAreNeverUsedAgain() {
        asAdministrator(() -> people.leave(JO, now()));
        refused("never used again", () -> people.register(JO, "Another Jo", now()));
        refused("never used again", () -> offices.establish(CHAIR, "Another chair", true, now()));
        refused("never used again", () -> authorities.register(POLICE, "Another police", now()));
        refused("never used again", () -> bodies.establish(COUNCIL, "Another", BodyKind.COUNCIL, now()));
    }

    @Test
    void idsThatMandateUsesByItselfAreTakenByNobody() {
        refused("Mandate's own", () -> people.register(new PersonId("nobody"), "Nobody", now()));
        refused("Mandate's own", () -> people.register(new PersonId("stranger"), "Stranger", now()));
        refused("Mandate's own", () -> offices.establish(new OfficeId("officers"), "Officers", false, now()));
    }

    @Test
    void nobodyGivesAnythingToThemselves() {
        refused("to themselves", () -> roles.grant(Role.GOVERNANCE, ADMINISTRATOR, now(), null));
        refused("to themselves", () -> offices.appoint(CHAIR, ADMINISTRATOR, SUBSTANTIVE, now(), null));
        refused("to themselves", () -> offices.appoint(CHAIR, ADMINISTRATOR, ACTING, now(), null));
        refused("to themselves", () -> staff.appoint(POLICE, ADMINISTRATOR, now(), null));
        refused("to themselves", () -> bodies.appoint(COUNCIL, Member.of(ADMINISTRATOR), Seat.MEMBER, now(), null));
    }

    @Test
    void nobodyGivesAnythingToThePersonTheyStandFor() {
        var deputy = new ActingPerson(ADMINISTRATOR, null, null, JO, Door.PAGE);
        assertThatThrownBy(() -> Acting.as(deputy, () -> roles.grant(Role.AUDITOR, JO, now(), null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("to themselves");
    }

    @Test
    void onlyAdministratorsChangeTheOrganisation() {
        var democraticServices = ActingPerson.at(Door.API, new PersonId("democratic.services"));
        assertThatThrownBy(() -> Acting.as(democraticServices, () -> roles.grant(Role.AUDITOR, JO, now(), null)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Only an administrator");
    }

    @Test
    void twoSubstantiveHoldersAreRefusedAndAVacancyOnlyWarns() {
        asAdministrator(() -> offices.appoint(CHAIR, JO, SUBSTANTIVE, now(), null));
        refused(
                "one substantive holder",
                () -> offices.appoint(CHAIR, new PersonId("leader"), SUBSTANTIVE, now(), null));
        var endings = Acting.as(administrator(), () -> people.leave(JO, now()));
        assertThat(endings).singleElement().satisfies(ending -> assertThat(ending.warning())
                .hasValueSatisfying(warning -> assertThat(warning).startsWith("Test chair is vacant from")));
    }

    @Test
    void aLeaverKeepsNothing() {
        asAdministrator(() -> {
            offices.appoint(CHAIR, JO, SUBSTANTIVE, now(), null);
            staff.appoint(POLICE, JO, now(), null);
            roles.grant(Role.GOVERNANCE, JO, on(today.plusDays(30)), null);
            bodies.appoint(COUNCIL, Member.of(JO), Seat.MEMBER, now(), null);
            people.leave(JO, now());
        });
        assertThat(directory.groupsOf(JO, today)).containsExactlyInAnyOrder("authority-police", "test-chair");
        assertThat(directory.groupsOf(JO, today.plusDays(1))).isEmpty();
        assertThat(directory.groupsOf(JO, today.plusDays(31))).isEmpty();
        assertThat(directory.people(today.plusDays(1)))
                .extracting(Directory.PersonEntry::id)
                .doesNotContain(JO);
        assertThat(types())
                .contains("office-holder-ended", "authority-staff-ended", "role-ended", "member-ended", "person-left");
        refused("on record", () -> offices.appoint(CHAIR, JO, ACTING, on(today.plusDays(1)), null));
    }

    @Test
    void oneAdministratorRemains() {
        refused("At least one administrator", () -> people.leave(ADMINISTRATOR, now()));
    }

    @Test
    void anAdministratorForATimeDoesNotReplaceTheLastOne() {
        asAdministrator(() -> roles.grant(Role.ADMINISTRATOR, JO, now(), today.plusDays(90)));
        refused("At least one administrator", () -> people.leave(ADMINISTRATOR, now()));
    }

    @Test
    void anAdministratorLeavesOnceAnotherIsThereToStay() {
        asAdministrator(() -> {
            roles.grant(Role.ADMINISTRATOR, JO, now(), null);
            people.leave(ADMINISTRATOR, now());
        });
        assertThat(directory.membersOf("administrator", today.plusDays(1)))
                .extracting(Directory.PersonEntry::id)
                .containsExactly(JO);
    }

    @Test
    void aSuccessorTakesOverAndTheCapacityIsMissingUntilItIsRecorded() {
        var force = new AuthorityId("test-force");
        var dayAfter = today.plusDays(1);
        asAdministrator(() -> {
            authorities.register(force, "Eastern Police", now());
            authorities.succeed(POLICE, force, now());
        });
        assertThat(responsible.missing(dayAfter)).contains(Capacity.CHIEF_OFFICER_OF_POLICE);
        asAdministrator(() -> authorities.recordCapacity(force, Capacity.CHIEF_OFFICER_OF_POLICE, on(dayAfter), null));
        assertThat(responsible.holding(Capacity.CHIEF_OFFICER_OF_POLICE, dayAfter))
                .containsExactly("Eastern Police");
        assertThat(directory.membersOf("authority-police", dayAfter)).isEmpty();
        assertThat(types()).contains("authority-succeeded", "authority-capacity-ended", "authority-capacity-recorded");
    }

    @Test
    void aChangeThatLiesBackHappenedThen() {
        asAdministrator(() -> roles.grant(Role.AUDITOR, new PersonId("leader"), on(LocalDate.of(2025, 1, 6)), null));
        assertThat(last("role-granted").happenedOn()).isEqualTo("2025-01-06");
    }

    private void refused(String words, Runnable act) {
        assertThatThrownBy(() -> asAdministrator(act))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words);
    }

    private static void asAdministrator(Runnable act) {
        Acting.as(administrator(), act);
    }

    private static ActingPerson administrator() {
        return ActingPerson.at(Door.PAGE, ADMINISTRATOR);
    }

    private DatedChange now() {
        return on(today);
    }

    private static DatedChange on(LocalDate day) {
        return new DatedChange(day, "Tested");
    }

    private List<String> types() {
        return events.stream(RecordedEvent.class).map(RecordedEvent::type).toList();
    }

    private RecordedEvent last(String type) {
        return events.stream(RecordedEvent.class)
                .filter(event -> event.type().equals(type))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
