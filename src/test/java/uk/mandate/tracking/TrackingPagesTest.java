package uk.mandate.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

@MandateTest
class TrackingPagesTest {
    @Autowired
    Environment environment;

    @Test
    void theListSaysWhoHoldsTheSampleCase() {
        var page = as("democratic.services").get("/strategies").body();
        assertThat(page).contains("CSS-2025-2028", "Sample", "Record Council", "Democratic");
    }

    @Test
    void theSamplesPageTellsTheReportsFactsAndFindings() {
        var page = as("police.officer").get("/strategies/CSS-2025-2028").body();
        assertThat(page)
                .contains("Sample: parts are illustrative")
                .contains("Cabinet approved it on Wednesday 15 January 2025.")
                .contains("Overview and Scrutiny made no substantive comments on Tuesday 21 January 2025.")
                .contains("Planned for Wednesday 26 February 2025, 19:00.")
                .contains("The Crime and Disorder Act is dated 1988; it is of 1998.")
                .contains("engaged with over 1,200 residents and partners")
                .contains("Not in the source: the report does not say who cleared it, or when.")
                .contains("preventing and reducing serious violence.")
                .contains("R35")
                .contains("Not covered")
                .contains("Community Safety Strategy 2025 to 2028 (illustrative text)");
    }

    @Test
    void theDiagramsModelAndPassedElementsAreOnThePage() {
        var browser = as("democratic.services");
        var page = browser.get("/strategies/CSS-2025-2028").body();
        assertThat(page).contains("data-waiting=\"Task_RecordCouncilDecision\"").contains("StartEvent_ApprovalStarted");
        var model = page.replaceAll("(?s).*data-model=\"([^\"]+)\".*", "$1");
        assertThat(browser.get(model).body()).contains("bpmn:definitions");
    }

    @Test
    void aCaseThatDoesNotExistIsNotFoundAndAModelOfAnotherIsRefused() {
        var browser = as("democratic.services");
        assertThat(browser.get("/strategies/CSS-1999-2002").statusCode()).isEqualTo(404);
        assertThat(browser.get("/strategies/CSS-2025-2028/models/no-such-model").statusCode())
                .isEqualTo(409);
    }

    @Test
    void democraticServicesBringInACaseOnThePage() {
        var file = CaseFile.recommended();
        var answer = as("democratic.services")
                .postForm("/strategies/bring-in", "/strategies/bring-in", Map.of("content", file.yaml()));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains(file.reference());
    }

    @Test
    void aFileWithMistakesShowsThemAllAndKeepsWhatWasTyped() {
        var file = CaseFile.recommended().without("scrutiny").without("cabinet-1");
        var page = as("democratic.services")
                .postForm("/strategies/bring-in", "/strategies/bring-in", Map.of("content", file.yaml()))
                .body();
        assertThat(page)
                .contains("The earlier stage scrutiny has neither")
                .contains("The earlier stage cabinet-1 has neither")
                .contains(file.reference());
        assertThat(as("democratic.services").get("/strategies").body()).doesNotContain(file.reference());
    }

    @Test
    void nobodyElseBringsInACase() {
        var file = CaseFile.recommended();
        var answer = as("police.officer").postJson("/api/v1/strategies", file.yaml());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Only democratic services");
    }

    private SignedIn as(String person) {
        return SignedIn.as(environment, person);
    }
}
