package uk.mandate.strategy;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.organisation.Directory;

/**
 * Who may withdraw a strategy at the point that its case has reached: the office that leads it until Cabinet has decided on the
 * draft, the Leader until Council has voted, and nobody afterwards. Governance staff record it for the Leader.
 */
@Component
class WhoWithdraws {
    static final OfficeId LEADER = new OfficeId("leader");

    private static final Set<String> RECORDERS = Set.of("democratic-services", "governance");

    private final DecisionRecords decisions;
    private final Directory directory;
    private final CaseClock clock;

    WhoWithdraws(DecisionRecords decisions, Directory directory, CaseClock clock) {
        this.decisions = decisions;
        this.directory = directory;
        this.clock = clock;
    }

    /** In which way the acting person may withdraw it; refuses whoever may not, and everybody once Council has voted. */
    Way require(Strategy strategy) {
        strategy.ending().ifPresent(how -> {
            throw new Refusal("The case has ended (" + how.words() + "): there is nothing left to withdraw.");
        });
        refuseAfterCouncil(strategy);
        var person = Acting.require().person();
        var offices = directory.officesOf(person, clock.today());
        if (offices.contains(LEADER)) {
            return Way.AS_LEADER;
        }
        var cabinet = decided(strategy, Stage.CABINET_1);
        var leads = offices.contains(new OfficeId(strategy.facts().leadOffice()));
        if (leads && strategy.stage().compareTo(Stage.CABINET_1) <= 0 && cabinet.isEmpty()) {
            return Way.AS_LEAD_OFFICER;
        }
        if (directory.groupsOf(person, clock.today()).stream().anyMatch(RECORDERS::contains)) {
            return Way.FOR_THE_LEADER;
        }
        throw new Refusal(
                leads
                        ? "Cabinet has decided on the draft, so the lead officer does not withdraw it any more: until Council"
                                + " votes the Leader may, or democratic services record it for the Leader."
                        : "Until Cabinet has decided on the draft the lead officer withdraws a strategy, and the Leader until"
                                + " Council votes: ask them.");
    }

    /** As {@link #require}, for the page that offers it. */
    Optional<Way> find(Strategy strategy) {
        if (Acting.current().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(require(strategy));
        } catch (Refusal refused) {
            return Optional.empty();
        }
    }

    private void refuseAfterCouncil(Strategy strategy) {
        var voted = voted(strategy);
        if (voted == null) {
            return;
        }
        throw new Refusal(voted + ", and a strategy is withdrawn only before Council votes. " + lawful(strategy));
    }

    private @Nullable String voted(Strategy strategy) {
        if (strategy.stage().compareTo(Stage.COUNCIL) < 0) {
            return null;
        }
        return decided(strategy, Stage.COUNCIL)
                .map(vote -> "Council voted on " + BritishDates.withWeekday(vote.happenedOn()))
                .orElse(strategy.stage() == Stage.COUNCIL ? null : "Council has voted");
    }

    private static String lawful(Strategy strategy) {
        return switch (strategy.stage()) {
            case COUNCIL, LEADER, COUNCIL_FINAL ->
                "Lawful is what follows that vote: the Leader's answer, and Council's final meeting, which may reject it.";
            case IN_FORCE -> "Lawful is that Council revokes it (R14).";
            default -> "What Council adopted, only Council revokes once it is in force (R14).";
        };
    }

    /** What was decided at the stage since the case last came there; a deferral decides nothing. */
    private Optional<DecisionRecord> decided(Strategy strategy, Stage stage) {
        return decisions.ofCase(strategy.reference().value()).stream()
                .filter(decision -> decision.stage().equals(stage.id()))
                .filter(decision -> decision.outcome() != DecisionOutcome.DEFERRED)
                .filter(decision -> strategy.backSince()
                        .filter(since -> decision.recording().recordedAt().isBefore(since))
                        .isEmpty())
                .reduce((earlier, later) -> later);
    }

    /** In which way a person withdraws a strategy. */
    enum Way {
        AS_LEAD_OFFICER,
        AS_LEADER,
        FOR_THE_LEADER
    }
}
