package uk.mandate.walk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.mandate.decision.AgendaItem;
import uk.mandate.decision.AgendaItems;
import uk.mandate.decision.CaseBreaches;
import uk.mandate.process.Cases;
import uk.mandate.process.Cases.OpenTask;
import uk.mandate.strategy.Ending;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.Strategy;
import uk.mandate.strategy.StrategyReference;

/** Where cases stand, read as their pages read it. */
final class Standing {
    private final Cases cases;
    private final Strategies strategies;
    private final CaseBreaches breaches;
    private final AgendaItems items;
    private final Timers timers;
    private final TaskService engineTasks;
    private final JdbcTemplate jdbc;

    Standing(ApplicationContext mandate) {
        cases = mandate.getBean(Cases.class);
        strategies = mandate.getBean(Strategies.class);
        breaches = mandate.getBean(CaseBreaches.class);
        items = mandate.getBean(AgendaItems.class);
        timers = new Timers(mandate);
        engineTasks = mandate.getBean(TaskService.class);
        jdbc = mandate.getBean(JdbcTemplate.class);
    }

    /** Read without what only its pages need, because every step of the walk asks for it. */
    CaseState of(String reference) {
        var tasks = engineTasks.createTaskQuery().processInstanceBusinessKey(reference).list().stream()
                .map(Task::getTaskDefinitionKey)
                .distinct()
                .sorted()
                .toList();
        var place = jdbc.queryForMap("select stage, ending from strategies where reference = ?", reference);
        return new CaseState(
                tasks,
                Stage.valueOf(String.valueOf(place.get("stage"))),
                Optional.ofNullable(place.get("ending")).map(how -> Ending.valueOf(how.toString())),
                isStopped(reference));
    }

    /** The open tasks, those of one element in the order of the offices that are asked. */
    List<OpenTask> tasks(String reference) {
        return cases.openTasks(reference).stream()
                .sorted(Comparator.comparing(OpenTask::element)
                        .thenComparing(task -> task.groups().toString()))
                .toList();
    }

    Strategy strategy(String reference) {
        return strategies.require(new StrategyReference(reference));
    }

    boolean isStopped(String reference) {
        return breaches.ofCase(reference).stream().anyMatch(CaseBreaches.BreachOnRecord::open);
    }

    List<AgendaItem> planned(String reference) {
        return items.ofCase(reference).stream().filter(AgendaItem::isPlanned).toList();
    }

    /** When the next timer of the case is due. */
    Optional<Instant> nextTimer(String reference) {
        return timers.next(reference);
    }
}
