package uk.mandate.tracking;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.AgendaItem;
import uk.mandate.decision.Body;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.policy.PolicyPack;
import uk.mandate.strategy.Ending;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.Strategy;
import uk.mandate.tracking.StageOnLine.State;

/** The stages of one strategy as a line: passed, present and to come, with what is known of each. */
final class StageLine {
    /** Stages that a case passes only if Council does not adopt at once. */
    private static final Set<Stage> ONLY_ON_OBJECTION = EnumSet.of(Stage.LEADER, Stage.COUNCIL_FINAL);

    private final Strategy strategy;
    private final List<DecisionRecord> decisions;
    private final LeaderPart leader;
    private final MeetingsToCome toCome;

    private StageLine(
            Strategy strategy,
            List<DecisionRecord> decisions,
            LeaderPart leader,
            List<AgendaItem> meetings,
            PolicyPack policy,
            ZonedDateTime now) {
        this.strategy = strategy;
        this.decisions = decisions;
        this.leader = leader;
        this.toCome = new MeetingsToCome(strategy, meetings, new AgendaDates(policy), now);
    }

    static List<StageOnLine> of(
            Strategy strategy,
            List<DecisionRecord> decisions,
            LeaderPart leader,
            List<AgendaItem> meetings,
            PolicyPack policy,
            ZonedDateTime now) {
        var line = new StageLine(strategy, decisions, leader, meetings, policy, now);
        return Stream.of(Stage.values()).map(line::stage).toList();
    }

    private StageOnLine stage(Stage stage) {
        var facts = facts(stage);
        return new StageOnLine(stage.id(), stage.title(), state(stage, facts), facts);
    }

    private State state(Stage stage, List<String> facts) {
        var present = strategy.stage();
        if (stage == present) {
            return strategy.ending().isEmpty() ? State.NOW : State.DONE;
        }
        if (stage.compareTo(present) > 0) {
            return State.TO_COME;
        }
        if (strategy.pastStages().stream().anyMatch(past -> past.stage() == stage && !past.inSource())) {
            return State.NOT_ON_RECORD;
        }
        if (!facts.isEmpty()) {
            return State.DONE;
        }
        return ONLY_ON_OBJECTION.contains(stage) ? State.NOT_NEEDED : State.NOT_ON_RECORD;
    }

    private List<String> facts(Stage stage) {
        var facts = new ArrayList<String>();
        decisions.stream()
                .filter(decision -> decision.stage().equals(stage.id()))
                .map(decision -> decision.words() + ".")
                .forEach(facts::add);
        if (stage == Stage.LEADER) {
            leader.facts().forEach(facts::add);
        }
        if (stage == strategy.stage()) {
            facts.addAll(toCome.of(stage));
        }
        if (facts.isEmpty()) {
            fromTheSource(stage).ifPresent(facts::add);
        }
        ownFacts(stage).ifPresent(facts::add);
        return facts;
    }

    /** What the papers that the case was brought in from say of a stage at which no body decided. */
    private Optional<String> fromTheSource(Stage stage) {
        return strategy.pastStages().stream()
                .filter(past -> past.stage() == stage)
                .map(past -> sentence(past.inSource() ? past.words() : "Not in the source: " + past.words()))
                .findFirst();
    }

    /** With one full stop, whether or not the papers' words end with theirs. */
    private static String sentence(String words) {
        var text = words.strip();
        return text.matches("(?s).*[.!?…]") ? text : text + ".";
    }

    private Optional<String> ownFacts(Stage stage) {
        return switch (stage) {
            case PUBLISH -> strategy.publishedOn().map(day -> "Published on " + BritishDates.withWeekday(day) + ".");
            case IN_FORCE -> strategy.inForceFrom().map(this::inForce);
            default -> strategy.stage() == stage ? whyEnded() : Optional.empty();
        };
    }

    private String inForce(LocalDate from) {
        var adoptedBefore = decisions.stream()
                .anyMatch(decision -> decision.body() == Body.PARTNERSHIP
                        && decision.happenedOn().isBefore(from));
        return "In force from " + BritishDates.withWeekday(from)
                + (adoptedBefore
                        ? ", when Council's adoption takes effect: the partnership had adopted it before (R19)."
                        : ".");
    }

    private Optional<String> whyEnded() {
        return strategy.ending().filter(ending -> ending != Ending.IN_FORCE).map(ending -> Standing.of(ending) + ".");
    }
}
