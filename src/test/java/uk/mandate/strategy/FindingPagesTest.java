package uk.mandate.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

@MandateTest
class FindingPagesTest {
    private static final String LINK = "Add what you found in the papers";

    @Autowired
    Environment environment;

    @Autowired
    EarlyCases cases;

    @Autowired
    Strategies strategies;

    @Autowired
    LedgerEntries ledger;

    private String strategy = "";
    private String page = "";

    @BeforeEach
    void aCaseWithPapers() {
        strategy = cases.at(Stage.DRAFT);
        page = "/strategies/" + strategy + "/findings/new";
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.officer", "democratic.services", "monitoring.officer"})
    void whatIsFoundInThePapersStandsOnTheCase(String person) {
        var officer = SignedIn.as(environment, person);
        assertThat(officer.get("/strategies/" + strategy).body()).contains(LINK);

        var sent = officer.postForm(
                page, page, Map.of("words", " The Act is dated <1988>; it is of 1998. ", "source", "1.2"));

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(officer.get("/strategies/" + strategy).body())
                .contains("The finding stands on the case", "The Act is dated &lt;1988&gt;; it is of 1998.", "1.2");
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.SOURCE);
            assertThat(finding.words()).isEqualTo("The Act is dated <1988>; it is of 1998.");
            assertThat(finding.source()).isEqualTo("1.2");
        });
        assertThat(ledger.last(strategy, "finding-added").at("/who/person").asText())
                .isEqualTo(person);
    }

    @Test
    void whatIsFoundTwiceOrSaysNothingIsRefusedAndKept() {
        var officer = SignedIn.as(environment, "lead.officer");
        officer.postForm(page, page, Map.of("words", "Serious violence is absent.", "source", ""));

        assertThat(officer.postForm(page, page, Map.of("words", "Serious violence is absent.", "source", ""))
                        .body())
                .contains("This finding stands on the case already", "Serious violence is absent.</textarea>");
        assertThat(officer.postForm(page, page, Map.of("words", " ", "source", "4.4"))
                        .body())
                .contains("Write what you found, in one sentence.", "value=\"4.4\"");
        assertThat(officer.postForm(page, page, Map.of("words", "a".repeat(1_001)))
                        .body())
                .contains("“Finding” holds 1 to 1000 characters");
        assertThat(findings()).hasSize(1);
    }

    @Test
    void othersReadAndDoNotAdd() {
        var reader = SignedIn.as(environment, "police.officer");

        assertThat(reader.get("/strategies/" + strategy).body()).doesNotContain(LINK);
        assertThat(reader.get(page).body()).contains("record what they find in its papers");
        assertThat(reader.postForm("/account/password", page, Map.of("words", "Mine"))
                        .statusCode())
                .isIn(400, 403);
        assertThat(findings()).isEmpty();
    }

    private List<Finding> findings() {
        return strategies.require(new StrategyReference(strategy)).findings();
    }
}
