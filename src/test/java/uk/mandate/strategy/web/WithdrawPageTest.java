package uk.mandate.strategy.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.testing.CaseWalk.as;

import java.io.ByteArrayInputStream;
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
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.strategy.BringIn;
import uk.mandate.strategy.Ending;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.WithdrawalService;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** The page on which a strategy is withdrawn before Council votes. */
@MandateTest
class WithdrawPageTest {
    private static final String REASON = "The assessment has to be made again";

    @Autowired
    Environment environment;

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    @Autowired
    Strategies strategies;

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    Documents documents;

    private final CaseFile file = CaseFile.recommended().planned("council", "2025-02-26");
    private final StrategyReference reference = new StrategyReference(file.reference());
    private final String here = "/strategies/" + reference + "/withdraw";

    @BeforeEach
    void theStrategyIsRecommendedToCouncil() {
        walk.on("2025-02-13T09:00");
        Acting.as(as("democratic.services"), () -> bringIn.bringIn(file.yaml()));
    }

    @Test
    void theLeaderWithdrawsOnTheCasesPageAndThePageKeepsWhy() {
        var leader = SignedIn.as(environment, "leader");
        assertThat(leader.get("/strategies/" + reference).body()).contains(here);
        assertThat(leader.get(here).body())
                .contains("Withdraw the strategy", "value=\"13\"", "value=\"2025\"")
                .doesNotContain("howGiven");

        var withdrawn = leader.postForm(here, here, typed("13"));

        assertThat(withdrawn.statusCode()).isEqualTo(302);
        assertThat(leader.get("/strategies/" + reference).body())
                .contains("The strategy is withdrawn, and its case has ended", "Withdrawn: ", REASON)
                .doesNotContain(here);
        assertThat(strategies.require(reference).ending()).contains(Ending.WITHDRAWN);
        assertThat(walk.hasEnded(reference.value())).isTrue();
    }

    @Test
    void anEmptyPageIsSentBackWithEachProblem() {
        var refused = SignedIn.as(environment, "leader").postForm(here, here, Map.of());

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains(
                        "There is a problem",
                        "Say why the strategy is withdrawn.",
                        "Give the day, month and year, such as 26 2 2025.");
        assertStillOpen();
    }

    @ParameterizedTest
    @CsvSource({
        "14, 'in the future'",
        "11, 'before the decision of Cabinet'",
        "31, 'This is not a day of the calendar'",
        "x, 'This is not a day of the calendar'"
    })
    void aWrongDayIsSaidAndNothingTypedIsLost(String day, String sentence) {
        var refused = SignedIn.as(environment, "leader").postForm(here, here, typed(day));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains(sentence, REASON, "value=\"" + day + "\"");
        assertStillOpen();
    }

    @ParameterizedTest
    @CsvSource({"lead.officer, 'Cabinet has decided on the draft'", "finance.officer, 'ask them'", "auditor, 'ask them'"
    })
    void othersAreNeitherOfferedNorShownItAndAreRefused(String person, String sentence) {
        var other = SignedIn.as(environment, person);

        assertThat(other.get("/strategies/" + reference).body()).doesNotContain(here);
        assertThat(other.get(here).statusCode()).isEqualTo(409);
        assertThat(other.get(here).body()).contains(sentence).doesNotContain("Withdraw it for good");
        var refused = other.postForm("/account/password", here, typed("13"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains(sentence, REASON);
        assertStillOpen();
    }

    @Test
    void whoeverRecordsItForTheLeaderNamesTheMessageAndBothAreShown() {
        var officer = SignedIn.as(environment, "democratic.services");
        assertThat(officer.get(here).body()).contains("How the Leader gave it", "No document of this case is there");
        var message = store(reference.value());
        assertThat(officer.get(here).body()).contains("The Leader&#39;s e-mail, version 1");

        var unsaid = officer.postForm(here, here, typed("13"));
        assertThat(unsaid.statusCode()).isEqualTo(400);
        assertThat(unsaid.body())
                .contains("Say how the Leader gave it.", "Choose the Leader&#39;s message.", REASON)
                .doesNotContain("The strategy is withdrawn");
        var given = new HashMap<>(typed("13"));
        given.put("howGiven", "EMAIL");
        given.put("message", message.toString());
        assertThat(officer.postForm(here, here, given).statusCode()).isEqualTo(302);

        assertThat(officer.get("/strategies/" + reference).body())
                .contains(
                        "The Leader withdrew it.",
                        "By e-mail, recorded by ",
                        "/documents/" + message,
                        "The Leader&#39;s e-mail");
        assertThat(withdrawals.of(reference)).hasValueSatisfying(withdrawal -> {
            assertThat(withdrawal.message()).contains(message);
            assertThat(withdrawal.recording().forOffice()).isEqualTo("leader");
        });
    }

    @Test
    void theMessageOfAnotherCaseIsNone() {
        var officer = SignedIn.as(environment, "democratic.services");
        var other = CaseFile.recommended();
        Acting.as(as("democratic.services"), () -> bringIn.bringIn(other.yaml()));
        store(reference.value());
        var given = new HashMap<>(typed("13"));
        given.put("howGiven", "LETTER");
        given.put("message", store(other.reference()).toString());

        var refused = officer.postForm(here, here, given);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("The message is a document of another case", REASON);
        assertStillOpen();
    }

    @Test
    void aStrategyThatIsNotThereIsNotFound() {
        assertThat(SignedIn.as(environment, "leader")
                        .get("/strategies/NONE-2025-2028/withdraw")
                        .statusCode())
                .isEqualTo(404);
    }

    private UUID store(String caseReference) {
        return Acting.as(
                        as("democratic.services"),
                        () -> documents.store(
                                new NewDocument(
                                        caseReference, Kind.EVIDENCE, "The Leader's e-mail", Access.PUBLIC, null, null),
                                "mail.txt",
                                new ByteArrayInputStream("I take it back.".getBytes(UTF_8))))
                .id();
    }

    private void assertStillOpen() {
        assertThat(strategies.require(reference).ending()).isEmpty();
        assertThat(withdrawals.of(reference)).isEmpty();
        assertThat(walk.waitingAt(reference.value())).containsExactly("Task_RecordCouncilDecision");
    }

    private static Map<String, String> typed(String day) {
        var typed = new HashMap<String, String>();
        typed.put("reason", REASON);
        typed.put("withdrawnOn-day", day);
        typed.put("withdrawnOn-month", "2");
        typed.put("withdrawnOn-year", "2025");
        return typed;
    }
}
