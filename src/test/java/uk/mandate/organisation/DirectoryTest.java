package uk.mandate.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.PersonId;
import uk.mandate.organisation.Directory.GroupEntry;
import uk.mandate.organisation.Directory.PersonEntry;
import uk.mandate.testing.MandateTest;

@MandateTest
class DirectoryTest {
    private static final LocalDate COUNCIL_MEETS = LocalDate.of(2025, 2, 26);
    private static final PersonId DEMOCRATIC_SERVICES = new PersonId("democratic.services");

    @Autowired
    Directory directory;

    @Test
    void officesAndRolesAreGroups() {
        assertThat(directory.groupsOf(DEMOCRATIC_SERVICES, COUNCIL_MEETS))
                .containsExactlyInAnyOrder("democratic-services", "governance");
        assertThat(directory.officesOf(DEMOCRATIC_SERVICES, COUNCIL_MEETS))
                .containsExactly(new OfficeId("democratic-services"));
    }

    @Test
    void authoritiesAreGroupsOfTheirStaff() {
        assertThat(directory.groupsOf(new PersonId("police.lead"), COUNCIL_MEETS))
                .containsExactlyInAnyOrder("police-lead", "authority-police");
        assertThat(directory.membersOf("authority-police", COUNCIL_MEETS))
                .extracting(PersonEntry::id)
                .containsExactly(new PersonId("police.lead"), new PersonId("police.officer"));
    }

    @Test
    void anOfficeMayHaveTwoHolders() {
        assertThat(directory.holdersOf(new OfficeId("democratic-services"), COUNCIL_MEETS))
                .extracting(PersonEntry::id)
                .contains(DEMOCRATIC_SERVICES, new PersonId("democratic.services.second"));
    }

    @Test
    void peopleAreCalledByOfficeElseByRole() {
        assertThat(directory.person(new PersonId("leader")))
                .contains(new PersonEntry(new PersonId("leader"), "Leader of the Council", true));
        assertThat(directory.person(new PersonId("auditor")))
                .contains(new PersonEntry(new PersonId("auditor"), "Auditor", true));
        assertThat(directory.person(new PersonId("nobody.at.all"))).isEmpty();
    }

    @Test
    void nobodyHoldsAnythingBeforeTheirFirstDay() {
        var before = LocalDate.of(2023, 12, 31);
        assertThat(directory.groupsOf(DEMOCRATIC_SERVICES, before)).isEmpty();
        assertThat(directory.people(before)).isEmpty();
        assertThat(directory.people(before.plusDays(1)))
                .extracting(entry -> entry.id().value())
                .contains("leader", "administrator", "health.lead")
                .hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void everyGroupHasAName() {
        assertThat(directory.groups())
                .contains(
                        new GroupEntry("democratic-services", "Democratic services"),
                        new GroupEntry("authority-police", "Hertfordshire Constabulary"),
                        new GroupEntry("governance", "Governance staff"))
                .extracting(GroupEntry::name)
                .doesNotContain("");
    }
}
