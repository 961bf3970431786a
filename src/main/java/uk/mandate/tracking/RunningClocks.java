package uk.mandate.tracking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.AgendaItem;
import uk.mandate.decision.Body;
import uk.mandate.decision.CasePolicies;
import uk.mandate.decision.CouncilService;
import uk.mandate.decision.Listing;
import uk.mandate.policy.PolicyPack;
import uk.mandate.process.Cases.OpenTask;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.Strategy;

/** The clocks that run for a case: those of its open tasks, of the agendas to come, and of Council's time to meet again. */
@Component
class RunningClocks {
    private static final String AGENDA = "agenda";
    private static final String RECONVENES = "council-reconvenes";

    /** R09 binds these bodies' agendas. */
    private static final Set<Body> PUBLIC = EnumSet.of(Body.CABINET, Body.OVERVIEW_AND_SCRUTINY, Body.COUNCIL);

    /** The public is asked while scrutiny looks at the draft: whose clock it is, the model says in which the task stands. */
    private static final Map<String, Stage> BESIDE =
            Map.of("public-consultation", Stage.CONSULTATION, "scrutiny-review", Stage.SCRUTINY);

    private final CasePolicies policies;
    private final CouncilService council;
    private final CaseClock clock;

    RunningClocks(CasePolicies policies, CouncilService council, CaseClock clock) {
        this.policies = policies;
        this.council = council;
        this.clock = clock;
    }

    /** In the order of their last days. */
    List<RunningClock> of(Strategy strategy, List<OpenTask> tasks, List<AgendaItem> items) {
        var policy = policies.of(strategy.reference().value());
        return Stream.of(ofTasks(strategy, tasks, policy), ofAgendas(items, policy), meetAgain(strategy, policy))
                .flatMap(clocks -> clocks)
                .sorted(Comparator.comparing(RunningClock::lastDay))
                .toList();
    }

    private Stream<RunningClock> ofTasks(Strategy strategy, List<OpenTask> tasks, PolicyPack policy) {
        return tasks.stream()
                .filter(task -> task.clock() != null && task.due() != null)
                .map(task -> running(
                        Objects.requireNonNull(task.clock()),
                        task.name(),
                        BESIDE.getOrDefault(task.process(), strategy.stage()),
                        Objects.requireNonNull(task.due()),
                        policy));
    }

    private Stream<RunningClock> ofAgendas(List<AgendaItem> items, PolicyPack policy) {
        return items.stream()
                .filter(item -> item.isPlanned() && item.listing() != Listing.PUBLISHED && PUBLIC.contains(item.body()))
                .map(item -> running(
                        AGENDA,
                        "The agenda of the " + item.meeting().name() + " is public",
                        Stage.of(item.stage()),
                        policy.clock(AGENDA).latestPublication(item.date()),
                        policy));
    }

    private Stream<RunningClock> meetAgain(Strategy strategy, PolicyPack policy) {
        return strategy.stage() == Stage.COUNCIL_FINAL && strategy.ending().isEmpty()
                ? council.lastDayToMeetAgain(strategy.reference().value()).stream()
                        .map(last -> running(RECONVENES, "Council meets again", Stage.COUNCIL_FINAL, last, policy))
                : Stream.empty();
    }

    private RunningClock running(String key, String what, Stage stage, LocalDate lastDay, PolicyPack policy) {
        return new RunningClock(key, what, stage, policy.clock(key).kind(), lastDay, lastDay.isBefore(clock.today()));
    }
}
