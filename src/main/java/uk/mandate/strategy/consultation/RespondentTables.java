package uk.mandate.strategy.consultation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.mandate.decision.CasePolicies;

/** Who answered a consultation, apart from what they said, each with the day after which policy has it erased. */
@Repository
class RespondentTables {
    private final JdbcClient database;

    RespondentTables(JdbcClient database) {
        this.database = database;
    }

    /** The day up to which policy keeps respondents' names, where the consultation ends on that day. */
    static LocalDate eraseAfter(CasePolicies policies, Consultation consultation, LocalDate lastDay) {
        var months =
                policies.of(consultation.caseReference()).values().retention().respondentsMonths();
        return lastDay.plusMonths(months);
    }

    void insert(UUID response, Respondent respondent, LocalDate eraseAfter) {
        database.sql("insert into consultation_respondents (response, name, address, email, erase_after)"
                        + " values (?, ?, ?, ?, ?)")
                .params(response, respondent.name(), respondent.address(), respondent.email(), eraseAfter)
                .update();
    }

    /** The consultation ends on another day, and with it the time for which policy keeps the names. */
    void eraseLater(UUID consultation, LocalDate eraseAfter) {
        database.sql("update consultation_respondents r set erase_after = ? from consultation_responses a"
                        + " where a.id = r.response and a.consultation = ?")
                .params(eraseAfter, consultation)
                .update();
    }

    LocalDate eraseAfter(UUID response) {
        return database.sql("select erase_after from consultation_respondents where response = ?")
                .param(response)
                .query(LocalDate.class)
                .single();
    }

    Optional<Respondent> of(UUID response) {
        return database.sql("select * from consultation_respondents where response = ?")
                .param(response)
                .query((row, position) ->
                        new Respondent(row.getString("name"), row.getString("address"), row.getString("email")))
                .optional();
    }
}
