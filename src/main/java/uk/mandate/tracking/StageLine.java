package uk.mandate.tracking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.Body;
import uk.mandate.decision.MeetingStatus;
import uk.mandate.strategy.Ending;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.Strategy;
import uk.mandate.tracking.StageOnLine.State;

/** The stages of one strategy as a line: passed, present and to come, with what is known of each. */
final class StageLine {
    /** Stages that a case passes only if Council does not adopt at once. */
    private static final Set<Stage> ONLY_ON_OBJECTION = EnumSet.of(Stage.LEADER, Stage.COUNCIL_FINAL);

    private final Strategy strategy;
    private final CaseRecords records;
    private final MeetingsToCome toCome;
    private final VisitsOnLine visits;
    private final PlannedDates planned;

    private StageLine(CaseRecords records) {
        strategy = records.strategy();
        this.records = records;
        toCome = new MeetingsToCome(strategy, records.items(), new AgendaDates(records.policy()), records.now());
        visits = new VisitsOnLine(records);
        planned = new PlannedDates(records);
    }

    static List<StageOnLine> of(CaseRecords records) {
        var line = new StageLine(records);
        return Stream.of(Stage.values()).map(line::stage).toList();
    }

    private StageOnLine stage(Stage stage) {
        var came = visits.of(stage);
        return new StageOnLine(
                stage.id(),
                stage.title(),
                state(stage, came),
                planned.of(stage),
                planned.before(stage),
                came,
                facts(stage));
    }

    private State state(Stage stage, List<VisitOnLine> came) {
        if (came.stream().anyMatch(visit -> visit.visit().isOpen())) {
            return strategy.ending().isEmpty() ? State.NOW : State.DONE;
        }
        var isAfter = stage.compareTo(strategy.stage()) > 0;
        if (isAfter && strategy.ending().isEmpty()) {
            return came.isEmpty() ? State.TO_COME : State.TO_COME_AGAIN;
        }
        if (came.isEmpty()) {
            return isAfter ? State.NOT_REACHED : notPassed(stage);
        }
        return came.get(came.size() - 1).visit().inSource() ? State.DONE : State.NOT_ON_RECORD;
    }

    private static State notPassed(Stage stage) {
        return ONLY_ON_OBJECTION.contains(stage) ? State.NOT_NEEDED : State.NOT_ON_RECORD;
    }

    private List<String> facts(Stage stage) {
        var facts = new ArrayList<String>();
        records.decisions().stream()
                .filter(decision -> decision.stage().equals(stage.id()))
                .map(decision -> decision.words() + ".")
                .forEach(facts::add);
        if (stage == Stage.LEADER) {
            records.leader().facts().forEach(facts::add);
        }
        notHeld(stage).forEach(facts::add);
        if (stage == strategy.stage()) {
            facts.addAll(toCome.of(stage));
        }
        if (facts.isEmpty()) {
            fromTheSource(stage).ifPresent(facts::add);
        }
        ownFacts(stage).ifPresent(facts::add);
        return facts;
    }

    private Stream<String> notHeld(Stage stage) {
        return records.items().stream()
                .filter(item ->
                        item.stage().equals(stage.id()) && !item.isPlanned() && item.status() != MeetingStatus.HELD)
                .map(item -> "The " + item.meeting().name() + " did not decide: it was "
                        + item.status().words() + ".");
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
        var adoptedBefore = records.decisions().stream()
                .anyMatch(decision -> decision.body() == Body.PARTNERSHIP
                        && decision.happenedOn().isBefore(from));
        return "In force from " + BritishDates.withWeekday(from)
                + (adoptedBefore
                        ? ", when Council's adoption takes effect: the partnership had adopted it before (R19)."
                        : ".");
    }

    private Optional<String> whyEnded() {
        return strategy.ending().filter(ending -> ending != Ending.IN_FORCE).map(ending -> ending.words() + ".");
    }
}
