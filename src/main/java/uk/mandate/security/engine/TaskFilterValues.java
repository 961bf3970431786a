package uk.mandate.security.engine;

import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.CaseClock;
import uk.mandate.policy.Policies;
import uk.mandate.process.ExposedToModels;

/** What Tasklist's filters ask at the moment they are opened, so that neither a new group nor a new day needs a new filter. */
@Component
@ExposedToModels
public class TaskFilterValues {
    /** The engine refuses an empty list; no task has this group. */
    private static final List<String> NO_GROUP = List.of("no-group");

    private static final int DAYS_AHEAD = 10;

    private final IdentityService identity;
    private final Policies policies;
    private final CaseClock clock;

    TaskFilterValues(@Lazy IdentityService identity, Policies policies, CaseClock clock) {
        this.identity = identity;
        this.policies = policies;
        this.clock = clock;
    }

    /** The offices, authorities and roles of whoever asks. */
    public List<String> myGroups() {
        return groups(group -> true);
    }

    /** The authorities that whoever asks works for. */
    public List<String> myAuthorities() {
        return groups(group -> group.startsWith("authority-"));
    }

    /** The end of the tenth working day after today. */
    public Date tenWorkingDaysAhead() {
        var day = policies.current().calendar().workingDays().after(clock.today(), DAYS_AHEAD);
        return Date.from(day.atTime(LocalTime.MAX).atZone(CaseClock.LONDON).toInstant());
    }

    private List<String> groups(Predicate<String> wanted) {
        var groups = Optional.ofNullable(identity.getCurrentAuthentication())
                .map(Authentication::getGroupIds)
                .orElse(List.of())
                .stream()
                .filter(wanted)
                .toList();
        return groups.isEmpty() ? NO_GROUP : groups;
    }
}
