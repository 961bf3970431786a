package uk.mandate.decision.correction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.mandate.decision.CouncilAnswers.decided;
import static uk.mandate.decision.CouncilAnswers.meeting;
import static uk.mandate.testing.CaseWalk.as;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.decision.Body;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.decision.FactField;
import uk.mandate.decision.FactKind;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.strategy.BringIn;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** Council's objection was recorded as an adoption: the case goes back to Council's stage, where the right one is recorded. */
@MandateTest
class WrongOutcomeTest {
    private static final ActingPerson OFFICER = as("democratic.services");

    @Autowired
    Environment environment;

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    @Autowired
    CorrectionService service;

    @Autowired
    CorrectionReader reader;

    @Autowired
    DecisionRecords decisions;

    @Autowired
    Strategies strategies;

    @Autowired
    Documents documents;

    private final CaseFile file = CaseFile.recommended().planned("council", "2025-02-26");
    private final String strategy = file.reference();
    private UUID evidence = new UUID(0, 0);

    @BeforeEach
    void anAdoptionIsRecorded() {
        walk.on("2025-02-13T09:00");
        Acting.as(OFFICER, () -> bringIn.bringIn(file.yaml()));
        evidence = stored(Kind.MINUTES, "Minutes of Council");
        stored(Kind.STRATEGY, "The strategy");
        walk.on("2025-02-26T22:00");
        walk.answer(strategy, "Task_RecordCouncilDecision", OFFICER, decided("adopted", "2025-02-26"));
        walk.on("2025-02-27T09:00");
    }

    @Test
    void theRightOutcomeIsRecordedAtItsStageAndTheWrongOneStaysVisible() {
        approve(ask("objection"));

        assertThat(walk.waitingAt(strategy)).containsExactly("Task_ArrangeCouncilMeeting");
        assertThat(strategies.require(new StrategyReference(strategy)).adoptedOn())
                .isEmpty();
        assertThat(decisions.latest(strategy, Body.COUNCIL)).isEmpty();
        walk.answer(strategy, "Task_ArrangeCouncilMeeting", OFFICER, meeting("2025-02-26"));
        walk.answer(strategy, "Task_RecordCouncilDecision", OFFICER, decided("objection", "2025-02-26"));

        assertThat(walk.waitingAt(strategy)).containsExactly("Task_InstructLeader");
        assertThat(decisions.latest(strategy, Body.COUNCIL).map(DecisionRecord::outcome))
                .contains(DecisionOutcome.OBJECTION);
        assertThat(decisions.everyOfCase(strategy)).anySatisfy(decision -> {
            assertThat(decision.outcome()).isEqualTo(DecisionOutcome.ADOPTED);
            assertThat(decision.setAside().orElseThrow().ground()).hasToString("recorded-wrongly");
        });
        assertThat(SignedIn.as(environment, "lead.officer")
                        .get("/strategies/" + strategy)
                        .body())
                .contains("This decision counts no more, because it was recorded wrongly");
        assertThat(reader.ofCase(strategy).get(0).correction().effects().get(0))
                .startsWith("The record that “Council adopted it on Wednesday 26 February 2025” counts no more");
    }

    @Test
    void oncePublishedItIsNotUndoneAlsoWhereTheCorrectionWasAskedForBefore() {
        var asked = ask("objection");
        walk.answer(strategy, "Task_PublishStrategy", OFFICER, Map.of("where", "our-register"));

        assertThatThrownBy(() -> approve(asked))
                .hasMessageContaining("R44")
                .hasMessageContaining("was published on 27 February 2025")
                .hasMessageContaining("Lawful is to publish an erratum");
        assertThat(decisions.latest(strategy, Body.COUNCIL).map(DecisionRecord::outcome))
                .contains(DecisionOutcome.ADOPTED);
        Acting.as(as("democratic.services.second"), () -> service.answer(asked, false, "It is published"));
        assertThat(reader.ofCase(strategy).get(0).correction().standing()).isEqualTo("Refused");
    }

    private UUID ask(String outcome) {
        var council = decisions.latest(strategy, Body.COUNCIL).orElseThrow();
        return Acting.as(
                OFFICER,
                () -> service.ask(new Asked(
                        strategy,
                        FactKind.DECISION,
                        council.id(),
                        FactField.OUTCOME,
                        outcome,
                        "The minutes say otherwise",
                        evidence,
                        null)));
    }

    private void approve(UUID correction) {
        Acting.as(as("democratic.services.second"), () -> service.answer(correction, true, "I have seen the minutes"));
    }

    private UUID stored(Kind kind, String title) {
        return Acting.as(
                        OFFICER,
                        () -> documents.store(
                                new NewDocument(strategy, kind, title, Access.PUBLIC, null, null),
                                "text.txt",
                                new ByteArrayInputStream("Council objected.".getBytes(UTF_8))))
                .id();
    }
}
