package uk.mandate.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.mandate.organisation.offices.Manner.ACTING;
import static uk.mandate.organisation.offices.Manner.SUBSTANTIVE;

import java.time.Duration;
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
import uk.mandate.organisation.people.LeavingService;
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
    LeavingService leavings;

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
        asAdministrator(() -> leavings.leave(JO, now()));
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
        var endings = Acting.as(administrator(), () -> leavings.leave(JO, now()));
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
            leavings.leave(JO, now());
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
    void aLeavingThatLiesAheadIsPutOnAnEarlierDayAndTakesAllWithIt() {
        asAdministrator(() -> {
            offices.appoint(CHAIR, JO, SUBSTANTIVE, now(), null);
            leavings.leave(JO, on(today.plusDays(30)));
            leavings.changeLastDay(JO, on(today.plusDays(10)));
        });
        assertThat(directory.groupsOf(JO, today.plusDays(10))).containsExactly("test-chair");
        assertThat(directory.groupsOf(JO, today.plusDays(11))).isEmpty();
        assertThat(directory.people(today.plusDays(11)))
                .extracting(Directory.PersonEntry::id)
                .doesNotContain(JO);
        assertThat(last("leaving-changed").changes())
                .containsEntry("until", Change.of(today.plusDays(30), today.plusDays(10)));
        assertThat(last("leaving-changed").reason()).isEqualTo("Tested");
        assertThat(last("office-holder-ended").changes())
                .containsEntry("until", Change.of(today.plusDays(30), today.plusDays(10)));
    }

    @Test
    void aLongerStayWarnsOfWhatEndsAllTheSameAndLetsItBeGivenAgain() {
        asAdministrator(() -> {
            offices.appoint(CHAIR, JO, SUBSTANTIVE, now(), null);
            leavings.leave(JO, on(today.plusDays(10)));
        });
        var endings = Acting.as(administrator(), () -> leavings.changeLastDay(JO, on(today.plusDays(30))));
        assertThat(endings).singleElement().satisfies(ending -> assertThat(ending.warning())
                .hasValueSatisfying(warning -> assertThat(warning).startsWith("Test chair still ends for them on")));
        assertThat(Acting.as(administrator(), () -> leavings.changeLastDay(JO, on(today.plusDays(40)))))
                .isEqualTo(endings);
        assertThat(directory.groupsOf(JO, today.plusDays(11))).isEmpty();
        asAdministrator(() -> offices.appoint(CHAIR, JO, SUBSTANTIVE, on(today.plusDays(11)), today.plusDays(30)));
        assertThat(directory.groupsOf(JO, today.plusDays(30))).containsExactly("test-chair");
        assertThat(directory.groupsOf(JO, today.plusDays(31))).isEmpty();
    }

    @Test
    void aLeavingByMistakeIsTakenBackUntilItsDayHasPassed() {
        asAdministrator(() -> leavings.leave(JO, now()));
        var endings = Acting.as(administrator(), () -> leavings.stay(JO, now()));
        assertThat(endings).isEmpty();
        assertThat(directory.people(today.plusDays(900)))
                .extracting(Directory.PersonEntry::id)
                .contains(JO);
        assertThat(last("leaving-taken-back").changes()).containsEntry("until", Change.of(today, null));
        refused("No leaving of theirs is on record", () -> leavings.stay(JO, now()));
        refused("No leaving of theirs is on record", () -> leavings.changeLastDay(JO, now()));
    }

    @Test
    void aLastDayThatHasPassedStaysAsDoesOneThatIsNotAnother() {
        asAdministrator(() -> leavings.leave(JO, on(today.plusDays(1))));
        refused("already", () -> leavings.changeLastDay(JO, on(today.plusDays(1))));
        refused("when they were registered", () -> leavings.changeLastDay(JO, on(today.minusDays(1))));
        clock.moveTo(clock.instant().plus(Duration.ofDays(2)));
        refused("a last day that has passed stays", () -> leavings.changeLastDay(JO, on(today.plusDays(9))));
        refused("a last day that has passed stays", () -> leavings.stay(JO, on(today.plusDays(2))));
    }

    @Test
    void aNewLastDayHasNotPassed() {
        var sam = new PersonId("sam.test");
        asAdministrator(() -> {
            people.register(sam, "Sam Test", on(today.minusDays(30)));
            leavings.leave(sam, on(today.plusDays(5)));
        });
        refused(
                "has passed, and could not be changed again",
                () -> leavings.changeLastDay(sam, on(today.minusDays(1))));
        asAdministrator(() -> leavings.changeLastDay(sam, on(today)));
    }

    @Test
    void noLastDayIsKnownMoreThanTenYearsAhead() {
        var far = today.plusYears(10);
        refused("more than ten years ahead", () -> leavings.leave(JO, on(far.plusDays(1))));
        asAdministrator(() -> leavings.leave(JO, on(far)));
        refused("more than ten years ahead", () -> leavings.changeLastDay(JO, on(far.plusDays(1))));
    }

    @Test
    void nobodyGivesALongerStayToThemselves() {
        asAdministrator(() -> {
            roles.grant(Role.ADMINISTRATOR, JO, now(), null);
            leavings.leave(ADMINISTRATOR, on(today.plusDays(10)));
        });
        refused("a longer stay to themselves", () -> leavings.stay(ADMINISTRATOR, now()));
        refused("a longer stay to themselves", () -> leavings.changeLastDay(ADMINISTRATOR, on(today.plusDays(11))));
        asAdministrator(() -> leavings.changeLastDay(ADMINISTRATOR, on(today.plusDays(5))));
    }

    @Test
    void oneAdministratorRemains() {
        refused("At least one administrator", () -> leavings.leave(ADMINISTRATOR, now()));
    }

    @Test
    void anAdministratorForATimeDoesNotReplaceTheLastOne() {
        asAdministrator(() -> roles.grant(Role.ADMINISTRATOR, JO, now(), today.plusDays(90)));
        refused("At least one administrator", () -> leavings.leave(ADMINISTRATOR, now()));
    }

    @Test
    void anAdministratorLeavesOnceAnotherIsThereToStay() {
        asAdministrator(() -> {
            roles.grant(Role.ADMINISTRATOR, JO, now(), null);
            leavings.leave(ADMINISTRATOR, now());
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
