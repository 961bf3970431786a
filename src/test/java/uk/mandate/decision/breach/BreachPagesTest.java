package uk.mandate.decision.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.decision.CouncilAnswers.decided;
import static uk.mandate.decision.CouncilAnswers.instructed;
import static uk.mandate.testing.CaseWalk.as;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.accountability.Acting;
import uk.mandate.strategy.BringIn;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** Breaches on their pages and for programs. */
@MandateTest
class BreachPagesTest {
    @Autowired
    Environment environment;

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    @Autowired
    BreachReader reader;

    private final CaseFile file = CaseFile.recommended().planned("council", "2025-02-26");
    private final String strategy = file.reference();

    @BeforeEach
    void theLeaderIsToldLate() {
        walk.on("2025-02-13T09:00");
        Acting.as(as("democratic.services"), () -> bringIn.bringIn(file.yaml()));
        walk.on("2025-02-26T22:00");
        walk.answer(
                strategy, "Task_RecordCouncilDecision", as("democratic.services"), decided("declined", "2025-02-26"));
        walk.on("2025-03-10T09:00");
        walk.answer(strategy, "Task_InstructLeader", as("democratic.services"), instructed("2025-03-10"));
    }

    @Test
    void theListShowsItOpenAndTheCaseDoesToo() {
        var officer = SignedIn.as(environment, "democratic.services");

        assertThat(officer.get("/breaches?standing=open&strategy=" + strategy).body())
                .contains("1 breach, open ones first", "R18, this council", "Open: waits for the Monitoring Officer");
        assertThat(officer.get("/breaches?standing=ruled&strategy=" + strategy).body())
                .contains("No breach matches.");
        assertThat(officer.get("/strategies/" + strategy).body()).contains("/breaches/" + id());
        assertThat(SignedIn.as(environment, "lead.officer")
                        .get("/strategies/" + strategy)
                        .body())
                .contains("Open: waits for the Monitoring Officer")
                .doesNotContain("/breaches/" + id());
    }

    @Test
    void theMonitoringOfficerRulesOnThePageAndWhatIsWrongIsSaidWithNothingLost() {
        var officer = SignedIn.as(environment, "monitoring.officer");
        var page = "/breaches/" + id() + "/rule";
        assertThat(officer.get("/breaches/" + id()).body()).contains("Rule on this breach");

        var refused = officer.postForm(page, page, Map.of("outcome", "CURED", "reason", "As I found"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Write how the breach was cured.", "As I found");
        var ruled = officer.postForm(
                page, page, Map.of("outcome", "CURED", "how", "By a letter of the Leader", "reason", "As I found"));

        assertThat(ruled.statusCode()).isEqualTo(302);
        assertThat(officer.get("/breaches/" + id()).body()).contains("Cured", "By a letter of the Leader", "Rule anew");
    }

    @Test
    void theSecondPersonAgreesOnThePageAndTheRulerCannot() {
        var officer = SignedIn.as(environment, "monitoring.officer");
        var page = "/breaches/" + id() + "/rule";
        officer.postForm(page, page, Map.of("outcome", "STANDS", "reason", "As I found"));
        var ruling = reader.rulings(id()).get(0).ruling().id();
        var second = "/breaches/" + id() + "/rulings/" + ruling + "/second";
        var answer = Map.of("answer", "AGREED", "reason", "I see it so too");

        assertThat(officer.get("/breaches/" + id()).body())
                .contains("Waits for a second person")
                .doesNotContain(second);
        assertThat(officer.postForm(second, second, answer).body()).contains("R40");
        var other = SignedIn.as(environment, "democratic.services.second");
        assertThat(other.get("/breaches/" + id()).body()).contains(second);
        assertThat(other.postForm(second, second, answer).statusCode()).isEqualTo(302);
        assertThat(other.get("/breaches/" + id()).body()).contains("agreed", "I see it so too", "It stands.");
    }

    @Test
    void programsReadTheSame() {
        var found = SignedIn.as(environment, "auditor").json("/api/v1/breaches?strategy=" + strategy);

        assertThat(found.at("/total").asInt()).isEqualTo(1);
        assertThat(found.at("/breaches/0/rule").asText()).isEqualTo("R18");
        assertThat(found.at("/breaches/0/open").asBoolean()).isTrue();
        assertThat(found.at("/breaches/0/fact").asText()).contains("Monday 10 March 2025");
    }

    @ParameterizedTest
    @CsvSource({
        "auditor, 200",
        "monitoring.officer, 200",
        "democratic.services, 200",
        "lead.officer, 403",
        "leader, 403",
        "administrator, 403"
    })
    void theListIsForGovernanceStaffAndAuditors(String person, int status) {
        var browser = SignedIn.as(environment, person);

        assertThat(browser.get("/breaches").statusCode()).isEqualTo(status);
        assertThat(browser.get("/breaches/" + id()).statusCode()).isEqualTo(status);
        assertThat(browser.get("/api/v1/breaches").statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "/breaches/x, 404",
        "/breaches/00000000-0000-0000-0000-000000000000, 404",
        "/breaches?page=999999, 200",
        "/breaches?page=-1&rule=%00&strategy=%27&standing=x, 200"
    })
    void whatIsNotThereIsSaidPlainly(String address, int status) {
        assertThat(SignedIn.as(environment, "auditor").get(address).statusCode())
                .isEqualTo(status);
    }

    @Test
    void whoeverMayOnlyReadIsRefusedTheRulingInASentence() {
        var page = "/breaches/" + id() + "/rule";
        var answer = SignedIn.as(environment, "auditor")
                .postForm(page, page, new HashMap<>(Map.of("outcome", "STANDS", "reason", "x")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Only the Monitoring Officer");
    }

    private UUID id() {
        return reader.page(new BreachFilter(null, null, strategy, null))
                .rows()
                .get(0)
                .breach()
                .id();
    }
}
