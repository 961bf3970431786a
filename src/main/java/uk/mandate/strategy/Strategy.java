package uk.mandate.strategy;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.mandate.accountability.Refusal;
import uk.mandate.policy.PolicyVersion;

/** A strategy on its way from draft to in force, and what happens to it there; what is on record of it, its parent says. */
@Entity
@Table(name = "strategies")
@SuppressWarnings("NullAway.Init")
public class Strategy extends StrategyOnRecord {
    protected Strategy() {}

    /** Opens a case at the stage that it has reached, under the policy in force. */
    Strategy(StrategyReference reference, StrategyFacts facts, Stage stage, LocalDate since, PolicyVersion policy) {
        this.reference = reference.value();
        this.facts = facts;
        place = new CasePlace(stage, since);
        policyId = policy.id();
        policyNumber = policy.version();
        versions = new StrategyVersions(since);
    }

    void broughtIn(String from, Instant at, boolean asSample) {
        origin = new Origin(from, at, place.stage());
        sample = asSample;
    }

    /** An example, which is no council's business. */
    void asSample() {
        sample = true;
    }

    void reach(Stage reached, LocalDate today) {
        refuseEnded();
        place.reach(reached, today);
    }

    /** The draft is to be cleared, consulted on and scrutinised anew: what was done in earlier rounds stays on record. */
    void beginRound() {
        refuseEnded();
        place.beginRound();
    }

    /** What it says of itself is another thing now. */
    void describe(StrategyFacts described) {
        refuseEnded();
        facts = described;
    }

    /** The case goes on at an earlier stage; what it had reached since then stays on record and counts no more. */
    void goBack(GoneBack back, LocalDate today, Instant at) {
        refuseEnded();
        place.goBack(back, today, at);
        dates = dates().keptAt(back.to());
        if (back.to().compareTo(Stage.COUNCIL_FINAL) <= 0) {
            versions.draftAnew(today);
            adoptedAmended = false;
        }
    }

    void adopt(LocalDate on, LocalDate effective, boolean amended) {
        refuseEnded();
        dates = dates().adopted(on, effective);
        versions.adopt(on, amended);
        adoptedAmended = amended;
    }

    /** The day of Council's decision, or of what follows from it, was corrected. */
    void correctAdoption(LocalDate on, LocalDate effective) {
        versions.correctAdoption(dates().adoptedOn(), on);
        dates = dates().adoptionCorrected(on, effective);
    }

    /** The day on which a body decided at a stage was corrected. */
    void correctVisit(Stage at, LocalDate before, LocalDate on) {
        place.correctVisit(at, before, on);
    }

    /** The day since which it is in force was corrected, with a fact from which it follows. */
    void correctInForce(LocalDate from) {
        dates = dates().inForce(from);
        place.correctInForce(from);
    }

    void publish(UUID documentVersion, LocalDate on) {
        refuseEnded();
        versions.publish(documentVersion, on);
        dates = dates().published(on);
    }

    /** Published before the case came to Mandate, where the text itself may not be at hand. */
    void publishedBefore(LocalDate on) {
        dates = dates().published(on);
    }

    void enterIntoForce(LocalDate from) {
        refuseEnded();
        place.enterIntoForce(from);
        dates = dates().inForce(from);
    }

    /** The first model of the approval knows no life in force: its cases end with it. */
    void endInForce() {
        place.endInForce();
    }

    /** Council did not adopt it: the case ends, or goes back, with this reason as soon as the model says so. */
    void notAdopted(String why, LocalDate on) {
        refuseEnded();
        place.endToCome(why);
        dates = dates().notAdopted(on);
    }

    /** The case ends, for this reason. */
    void end(Ending how, String reason, LocalDate on) {
        refuseEnded();
        place.end(how, reason, on);
    }

    /** It is in force no more. */
    void leaveForce(Ending how, String reason, LocalDate on) {
        place.end(how, reason, on);
    }

    /** Council gave it a longer term; one whose term ended while that was not on record yet is in force again. */
    void extend(LocalDate until) {
        extendedUntil = until;
        place.liveOn();
    }

    void passed(PastStage stage) {
        pastStages.add(stage);
        place.passed(stage);
    }

    /** A body decided at this stage. */
    void decided(Stage at, String outcome, LocalDate on) {
        place.decided(at, outcome, on);
    }

    void find(Finding finding) {
        findings.add(finding);
    }

    private void refuseEnded() {
        if (place.hasEnded()) {
            throw new Refusal("The case of " + reference
                    + " has ended; nothing more can be recorded on it. A strategy that is taken up again is a case of"
                    + " its own.");
        }
    }
}
