package uk.mandate.organisation.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.StartRefused;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;
import uk.mandate.testing.MandateTest;

@MandateTest
@Transactional
class OrganisationAtFirstStartTest {
    @Autowired
    OrganisationAtFirstStart atFirstStart;

    @Autowired
    SampleOrganisation sample;

    @Autowired
    FirstAdministrator firstAdministrator;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient database;

    @Autowired
    CaseClock clock;

    @Test
    void aLaterStartAddsNothing() {
        var before = people();
        atFirstStart.run(new DefaultApplicationArguments());
        assertThat(people()).isEqualTo(before).isPositive();
    }

    @Test
    void inProductionTheNamedPersonIsTheFirstAdministrator() {
        var production = new MockEnvironment().withProperty("mandate.first-administrator", "first.admin");
        production.setActiveProfiles("production");
        var before = people();
        Acting.as(
                ActingPerson.system(),
                () -> new OrganisationAtFirstStart(sample, firstAdministrator, database, production).fill());
        assertThat(directory.groupsOf(new PersonId("first.admin"), clock.today()))
                .containsExactly("administrator");
        assertThat(people()).isEqualTo(before + 1);
    }

    @Test
    void productionDoesNotStartWithNobodyWhoCanSignIn() {
        var production = new MockEnvironment();
        production.setActiveProfiles("production");
        var start = new OrganisationAtFirstStart(sample, firstAdministrator, database, production);
        assertThatThrownBy(() -> Acting.as(ActingPerson.system(), start::fill))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("name the first administrator in MANDATE_FIRST_ADMINISTRATOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "stranger", "Jo Smith"})
    void anAdministratorUnderAnIdThatIsNoneOrReservedStopsTheStartWithOneSentence(String id) {
        var production = new MockEnvironment().withProperty("mandate.first-administrator", id);
        production.setActiveProfiles("production");
        var start = new OrganisationAtFirstStart(sample, firstAdministrator, database, production);
        assertThatThrownBy(() -> Acting.as(ActingPerson.system(), start::fill))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("MANDATE_FIRST_ADMINISTRATOR names “" + id + "”");
    }

    @Test
    void aMisspeltKeyStopsTheStart() {
        var misspelt = new ByteArrayResource(
                "organisation: {from: '2024-01-01', reason: r, ofices: []}".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> SampleFiles.read(misspelt)).isInstanceOf(BindException.class);
    }

    private int people() {
        return database.sql("select count(*) from people").query(Integer.class).single();
    }
}
