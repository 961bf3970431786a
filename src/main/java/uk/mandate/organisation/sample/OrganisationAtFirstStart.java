package uk.mandate.organisation.sample;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.StartRefused;

/**
 * Fills an organisation in which nobody is on record yet: with the sample, which is on unless the profile is production, or
 * with the administrator that {@code MANDATE_FIRST_ADMINISTRATOR} names. Runs before anything that needs people.
 */
@Component
@Order(100)
class OrganisationAtFirstStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(OrganisationAtFirstStart.class);

    private static final String NOBODY =
            "Nobody is on record, so nobody can sign in: name the first administrator in MANDATE_FIRST_ADMINISTRATOR, such"
                    + " as jo.smith, and start again.";

    private final SampleOrganisation sample;
    private final FirstAdministrator firstAdministrator;
    private final JdbcClient database;
    private final Environment environment;

    OrganisationAtFirstStart(
            SampleOrganisation sample,
            FirstAdministrator firstAdministrator,
            JdbcClient database,
            Environment environment) {
        this.sample = sample;
        this.firstAdministrator = firstAdministrator;
        this.database = database;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (nobodyIsOnRecord()) {
            Acting.as(ActingPerson.system(), this::fill);
        }
    }

    void fill() {
        var administrator = environment.getProperty("mandate.first-administrator", "");
        if (isSampleWanted()) {
            sample.load(SampleFiles.read(new ClassPathResource("samples/organisation.yaml")));
        } else if (!administrator.isBlank()) {
            register(administrator.strip());
        } else if (isProduction()) {
            throw new StartRefused(NOBODY);
        } else {
            LOG.warn(NOBODY);
        }
    }

    private void register(String administrator) {
        try {
            firstAdministrator.register(new PersonId(administrator));
        } catch (IllegalArgumentException | Refusal unfit) {
            throw new StartRefused("MANDATE_FIRST_ADMINISTRATOR names “" + administrator + "”, which cannot be a user"
                    + " name: give one of lower-case letters, digits, dots and hyphens that Mandate does not use by"
                    + " itself, such as jo.smith.");
        }
    }

    private boolean isSampleWanted() {
        return environment.getProperty("mandate.sample.enabled", Boolean.class, !isProduction());
    }

    private boolean isProduction() {
        return environment.acceptsProfiles(Profiles.of("production"));
    }

    private boolean nobodyIsOnRecord() {
        return database.sql("select not exists (select 1 from people)")
                .query(Boolean.class)
                .single();
    }
}
