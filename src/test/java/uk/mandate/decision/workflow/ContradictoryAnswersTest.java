package uk.mandate.decision.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.decision.CouncilAnswers.decided;
import static uk.mandate.decision.CouncilAnswers.deferred;
import static uk.mandate.decision.CouncilAnswers.notHeld;
import static uk.mandate.decision.CouncilAnswers.with;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Elements.TASK_RECORD_COUNCIL_DECISION;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Elements.TASK_RECORD_FINAL_COUNCIL_DECISION;
import static uk.mandate.testing.CaseWalk.as;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.decision.Body;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.strategy.BringIn;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;

/** An answer about Council's decision that says two things at once: nothing of it is dropped in silence. */
@MandateTest
class ContradictoryAnswersTest {
    private static final ActingPerson OFFICER = as("democratic.services");
    private static final String HELD_ON = "2025-02-26";
    private static final String LIMITS =
            "The limits of a delegation are filled in, but by this answer Council gave none.";

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    @Autowired
    DecisionRecords decisions;

    private final CaseFile atCouncil = CaseFile.recommended().planned("council", HELD_ON);
    private final CaseFile atTheEnd = CaseFile.recommended()
            .decided("council", "council", "objection", "2025-02-12")
            .decided("leader", "leader", "disagrees", "2025-02-13")
            .planned("council", HELD_ON)
            .at("council-final");

    @BeforeEach
    void councilHasMetOnBothCases() {
        walk.on("2025-02-14T09:00");
        for (var file : List.of(atCouncil, atTheEnd)) {
            Acting.as(OFFICER, () -> bringIn.bringIn(file.yaml()));
        }
        walk.on("2025-02-27T09:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-put", "refused"})
    void limitsOfADelegationThatWasNotGivenAreSaid(String determined) {
        var answer = with(decided("adopted", HELD_ON), "delegation", determined);

        assertThat(first(answer)).startsWith(LIMITS).contains("Given as asked", "otherwise empty the limits");
        assertThat(last(answer)).startsWith(LIMITS);
        assertThat(decisions.latest(atCouncil.reference(), Body.COUNCIL)).isEmpty();
        walk.answer(
                atCouncil.reference(),
                TASK_RECORD_COUNCIL_DECISION,
                OFFICER,
                with(answer, "delegationLimits", " \u200B"));
    }

    @Test
    void limitsWhereCouncilDecidedNothingAreSaid() {
        for (var answer : List.of(deferred(HELD_ON), notHeld(HELD_ON))) {
            assertThat(first(with(answer, "delegationLimits", "Minor amendments only")))
                    .startsWith(LIMITS);
            assertThat(last(with(answer, "delegationLimits", "Minor amendments only")))
                    .startsWith(LIMITS);
        }
    }

    @Test
    void partsOfAMinuteWhereCouncilDecidedNothingAreSaid() {
        for (var answer : List.of(deferred(HELD_ON), notHeld(HELD_ON))) {
            assertThat(first(with(with(answer, "resolution", "As moved"), "conflicts", "none")))
                    .isEqualTo("The answer holds the resolution, the conflicts of interest, but by its outcome Council"
                            + " decided nothing. Choose what Council decided, or empty them; why it did not decide belongs"
                            + " under the reasons.");
            assertThat(last(with(answer, "dispensations", "none")))
                    .startsWith("The answer holds the dispensations, but");
        }
    }

    @Test
    void aMeetingThatDecidedWasHeld() {
        for (var answer : List.of(deferred(HELD_ON), decided("adopted", HELD_ON))) {
            assertThat(first(with(answer, "notHeldReason", "inquorate")))
                    .startsWith("The answer says why the meeting was not held, and that it was.");
            assertThat(last(with(answer, "notHeldReason", "inquorate")))
                    .startsWith("The answer says why the meeting was not held, and that it was.");
        }
    }

    private String first(Map<String, Object> answer) {
        return walk.refusal(atCouncil.reference(), TASK_RECORD_COUNCIL_DECISION, OFFICER, answer);
    }

    private String last(Map<String, Object> answer) {
        return walk.refusal(atTheEnd.reference(), TASK_RECORD_FINAL_COUNCIL_DECISION, OFFICER, answer);
    }
}
