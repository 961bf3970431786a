package uk.mandate.strategy.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.mandate.testing.CaseWalk.as;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.Refusal;
import uk.mandate.strategy.NewStrategy;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StartStrategy;
import uk.mandate.strategy.Strategies;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

@MandateTest
class StartStrategyTest {
    private static final String TASK = "Task_DraftStrategy";

    @Autowired
    StartStrategy starts;

    @Autowired
    Strategies strategies;

    @Autowired
    WrittenDrafts written;

    @Autowired
    CaseWalk walk;

    @Autowired
    Environment environment;

    @Test
    void aLeadOfficerBeginsAStrategyWhoseFirstTaskWaits() {
        var reference = Acting.as(as("lead.officer"), () -> starts.start(wanted("SAA", "2028-04-01", "2031-03-31")));

        assertThat(reference).hasToString("SAA-2028-2031");
        var begun = strategies.require(reference);
        assertThat(begun.stage()).isEqualTo(Stage.DRAFT);
        assertThat(begun.author()).hasToString("lead.officer");
        assertThat(begun.findings()).anyMatch(finding -> "R35".equals(finding.rule()));
        assertThat(walk.waitingAt("SAA-2028-2031")).containsExactly(TASK);
        assertThat(walk.refusal("SAA-2028-2031", TASK, as("lead.officer"), Map.of("readiness", "ready")))
                .contains("The draft has no text");
        written.write("SAA-2028-2031");
        walk.answer("SAA-2028-2031", TASK, as("lead.officer"), Map.of("readiness", "ready"));
        assertThat(walk.waitingAt("SAA-2028-2031")).hasSize(4).containsOnly("Task_ClearReport");
    }

    @ParameterizedTest
    @CsvSource({
        "CSS, 2025-04-01, 2028-03-31, There is a strategy CSS-2025-2028 already.",
        "css, 2028-04-01, 2031-03-31, two to five capitals",
        "SAB, 2028-04-01, 2028-04-01, The term ends before it begins",
        "SAB, 2020-04-01, 2023-03-31, The term ended on Friday 31 March 2023",
        "SAB, 2028-04-01, 2041-03-31, more than ten years"
    })
    void whatCanBeNoStrategyToComeIsRefused(String letters, String from, String until, String words) {
        assertThatThrownBy(() -> Acting.as(as("lead.officer"), () -> starts.start(wanted(letters, from, until))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words);
        assertThat(strategies.findById("SAB-2028-2028")).isEmpty();
    }

    @Test
    void nobodyElseBeginsOne() {
        assertThatThrownBy(() -> Acting.as(
                        as("democratic.services"), () -> starts.start(wanted("SAC", "2028-04-01", "2031-03-31"))))
                .isInstanceOf(Refusal.class)
                .hasMessage("Only a lead officer begins a strategy: ask one.");
        assertThat(strategies.findById("SAC-2028-2031")).isEmpty();
    }

    @Test
    void thePageKeepsWhatWasTypedWhereItIsRefused() {
        var officer = SignedIn.as(environment, "lead.officer");
        var refused =
                officer.postForm("/strategies/new", "/strategies/new", Map.of("title", "Safer", "letters", "SAD"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Give the day, month and year", "value=\"Safer\"");

        var sent = officer.postForm(
                "/strategies/new",
                "/strategies/new",
                Map.of(
                        "title",
                        "Safer",
                        "letters",
                        "SAD",
                        "from-day",
                        "1",
                        "from-month",
                        "4",
                        "from-year",
                        "2028",
                        "until-day",
                        "31",
                        "until-month",
                        "3",
                        "until-year",
                        "2031"));
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(officer.get("/strategies/SAD-2028-2031/draft").body()).contains("No part has been written yet.");
    }

    @Test
    void theIllustrativeStrategyWaitsInDraftForOneHeading() {
        var sample = strategies.findById("CSS-2028-2031").orElseThrow();

        assertThat(sample.isSample()).isTrue();
        assertThat(sample.facts().priorities()).hasSize(4).contains("Serious violence");
        assertThat(sample.facts().partsNotCovered()).isEmpty();
        assertThat(walk.waitingAt("CSS-2028-2031")).containsExactly(TASK);
        assertThat(SignedIn.as(environment, "lead.officer")
                        .get("/strategies/CSS-2028-2031/draft")
                        .body())
                .contains("The report says nothing under Information technology:", "Illustrative")
                .contains("by Mandate on");
    }

    private static NewStrategy wanted(String letters, String from, String until) {
        return new NewStrategy(letters, "Safer", LocalDate.parse(from), LocalDate.parse(until), false);
    }
}
