package uk.mandate.strategy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.strategy.Ending;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.Strategy;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.CasesInForce;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** The pages on which it is recorded that Council extended or revoked a strategy in force (R14). */
@MandateTest
class CouncilOnTermPagesTest {
    @Autowired
    Environment environment;

    @Autowired
    CaseWalk walk;

    @Autowired
    CasesInForce cases;

    @Autowired
    Strategies strategies;

    private final CaseFile file = CaseFile.recommended();
    private final String page = "/strategies/" + file.reference();

    @BeforeEach
    void theStrategyIsInForceSinceThe10thOfApril() {
        walk.on("2025-02-13T09:00");
        cases.beforePartnership(file);
        walk.on("2025-04-11T09:00");
        cases.adoptByPartnership(file.reference(), "2025-04-10");
        walk.on("2025-05-22T09:00");
    }

    @Test
    void anExtensionIsRecordedFromTheCasesPage() {
        var officer = SignedIn.as(environment, "democratic.services");
        assertThat(officer.get(page).body()).contains(page + "/extend", page + "/revoke");
        assertThat(officer.get(page + "/extend").body()).contains("Record that Council extended the strategy");

        var recorded = send(officer, "extend", typed("21", "2028"));

        assertThat(recorded.statusCode()).isEqualTo(302);
        assertThat(officer.get(page).body()).contains("Council's extension is on record".replace("'", "&#39;"));
        assertThat(theStrategy().termEnds()).isEqualTo(LocalDate.parse("2028-09-30"));
    }

    @Test
    void aRevocationIsRecordedFromTheCasesPage() {
        var officer = SignedIn.as(environment, "democratic.services");
        assertThat(officer.get(page + "/revoke").body())
                .contains("Record that Council revoked the strategy")
                .doesNotContain("until-day");

        assertThat(send(officer, "revoke", typed("21", "2028")).statusCode()).isEqualTo(302);

        assertThat(officer.get(page).body())
                .contains("Council revoked it on Wednesday 21 May 2025.", "No strategy in force (CDA 1998 s.6).")
                .doesNotContain(page + "/extend", page + "/revoke");
        assertThat(theStrategy().ending()).contains(Ending.REVOKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"extend", "revoke"})
    void anEmptyPageIsSentBackWithEachProblem(String act) {
        var refused = send(SignedIn.as(environment, "democratic.services"), act, Map.of());

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains(
                        "Give the day, month and year, such as 26 2 2025.",
                        "Write the resolution that Council passed.",
                        "Write what the minutes hold, or “none”.");
        assertNothingChanged();
    }

    @ParameterizedTest
    @CsvSource({
        "extend, 23, 2028, in the future",
        "extend, 9, 2028, before the decision of the partnership",
        "extend, 21, 2027, already runs until Friday 31 March 2028",
        "extend, 32, 2028, This is not a day of the calendar",
        "revoke, 23, 2028, in the future",
        "revoke, 32, 2028, This is not a day of the calendar"
    })
    void whatIsWrongIsSaidAndNothingTypedIsLost(String act, String day, String until, String sentence) {
        var typed = typed(day, until);
        if (day.equals("9")) {
            typed.put("decidedOn-month", "4");
        }

        var refused = send(SignedIn.as(environment, "democratic.services"), act, typed);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains(sentence, "As moved by the Leader", "It meets the need", "value=\"" + day + "\"");
        assertNothingChanged();
    }

    @ParameterizedTest
    @CsvSource({
        "lead.officer, extend", "leader, extend", "auditor, extend",
        "lead.officer, revoke", "leader, revoke", "auditor, revoke"
    })
    void othersAreNeitherOfferedNorShownThemAndAreRefused(String person, String act) {
        var other = SignedIn.as(environment, person);

        assertThat(other.get(page).body()).doesNotContain(page + "/" + act);
        assertThat(other.get(page + "/" + act).body())
                .contains("Only democratic services record what Council decided")
                .doesNotContain("decidedOn-day");
        var refused = other.postForm("/account/password", page + "/" + act, typed("21", "2028"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("Only democratic services record what Council decided", "As moved by the Leader");
        assertNothingChanged();
    }

    private HttpResponse<String> send(SignedIn person, String act, Map<String, String> typed) {
        return person.postForm(page + "/" + act, page + "/" + act, typed);
    }

    private void assertNothingChanged() {
        assertThat(theStrategy().termEnds()).isEqualTo(LocalDate.parse("2028-03-31"));
        assertThat(theStrategy().ending()).isEmpty();
    }

    private Strategy theStrategy() {
        return strategies.require(new StrategyReference(file.reference()));
    }

    private static Map<String, String> typed(String day, String until) {
        var typed = new HashMap<String, String>();
        typed.put("decidedOn-day", day);
        typed.put("decidedOn-month", "5");
        typed.put("decidedOn-year", "2025");
        typed.put("until-day", "30");
        typed.put("until-month", "9");
        typed.put("until-year", until);
        typed.put("resolution", "As moved by the Leader");
        typed.put("reasons", "It meets the need");
        typed.put("alternatives", "none");
        typed.put("conflicts", "none");
        typed.put("dispensations", "none");
        return typed;
    }
}
