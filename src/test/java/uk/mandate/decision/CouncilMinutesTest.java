package uk.mandate.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.policy.PolicyExamples;
import uk.mandate.policy.PolicyPack;
import uk.mandate.strategy.BringIn;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;

/** What Council's minutes hold by the case's policy, and what forms and refusals make of it (R43). */
@MandateTest
class CouncilMinutesTest {
    private static final String DECISION = "Task_RecordCouncilDecision";
    private static final String FINAL_DECISION = "Task_RecordFinalCouncilDecision";
    private static final Set<String> PARTS_BESIDE_THE_RESOLUTION =
            Set.of("reasons", "alternatives", "conflicts", "dispensations");
    private static final ActingPerson OFFICER = CaseWalk.as("democratic.services");
    private static final PolicyPack ALL_PARTS = PolicyExamples.stevenage();

    /** As policies of before, which say nothing of minutes. */
    private static final PolicyPack SAYS_NOTHING =
            PolicyExamples.stevenageBut("council-minutes: {value: all-parts, source: assumed}", "");

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    @Autowired
    OtherPolicies policies;

    @Autowired
    DecisionRecords decisions;

    @BeforeEach
    void theTrainingClockStartsTheDayAfterCabinet() {
        walk.on("2025-02-14T09:00");
    }

    @Test
    void theResolutionIsEnoughWherePolicyAsksForNoMore() {
        var strategy = givenCouncilHasMet(DECISION, SAYS_NOTHING);

        assertThat(walk.refusal(strategy, DECISION, OFFICER, adoptedWith("  ")))
                .contains("Write the resolution that Council passed");
        walk.answer(strategy, DECISION, OFFICER, adoptedWith("That the strategy be adopted"));

        assertThat(decisions.latest(strategy, Body.COUNCIL))
                .hasValueSatisfying(
                        decision -> assertThat(decision.minute().missing()).hasSize(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {DECISION, FINAL_DECISION})
    void theFormTellsWhichPartsThisCouncilsMinutesHold(String element) {
        assertThat(walk.briefing(givenCouncilHasMet(element, ALL_PARTS), element))
                .containsEntry(
                        "minutes",
                        "This council's minutes hold the resolution, the reasons, the alternatives rejected, the conflicts of"
                                + " interest and the dispensations (R43): each may be “none”, never empty.");
        assertThat(walk.briefing(givenCouncilHasMet(element, SAYS_NOTHING), element))
                .containsEntry(
                        "minutes",
                        "This council's policy asks its minutes for the resolution only (R43): fill in the other parts where"
                                + " the minutes hold them.");
    }

    @ParameterizedTest
    @ValueSource(strings = {DECISION, FINAL_DECISION})
    void theFormShowsNothingThatItIsNotToldAndRequiresNoPartByItself(String element) throws IOException {
        var form = form(element);
        var shown = Pattern.compile("\\{\\{(\\w+)}}")
                .matcher(form.toString())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(shown).contains("minutes");
        assertThat(walk.briefing(givenCouncilHasMet(element, ALL_PARTS), element))
                .containsKeys(shown.toArray(String[]::new));
        var parts = form.findParents("key").stream()
                .filter(field ->
                        PARTS_BESIDE_THE_RESOLUTION.contains(field.path("key").asText()))
                .toList();
        assertThat(parts).hasSize(4).noneMatch(field -> field.at("/validate/required")
                .asBoolean());
    }

    private static JsonNode form(String element) throws IOException {
        var name = element.equals(DECISION) ? "record-council-decision" : "record-final-council-decision";
        return new ObjectMapper().readTree(Path.of("forms", name + ".form").toFile());
    }

    private String givenCouncilHasMet(String element, PolicyPack policy) {
        var file = CaseFile.recommended().planned("council", "2025-02-26");
        if (element.equals(FINAL_DECISION)) {
            file.decided("council", "council", "objection", "2025-02-12")
                    .decided("leader", "leader", "disagrees", "2025-02-13")
                    .at("council-final");
        }
        policies.letRunUnder(file.reference(), policy);
        Acting.as(OFFICER, () -> bringIn.bringIn(file.yaml()));
        walk.on("2025-02-27T09:00");
        return file.reference();
    }

    private static Map<String, Object> adoptedWith(String resolution) {
        var answer = new HashMap<>(CouncilAnswers.decided("adopted", "2025-02-26"));
        answer.keySet().removeAll(PARTS_BESIDE_THE_RESOLUTION);
        answer.put("resolution", resolution);
        return answer;
    }
}
