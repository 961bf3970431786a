package uk.mandate.decision.workflow;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.CaseClock;
import uk.mandate.policy.Policies;
import uk.mandate.policy.StatutoryClock;
import uk.mandate.process.ExposedToModels;

/** Due dates and timers as models name them: {@code ${deadlines.due('record-decision', councilMeeting)}}. */
@ExposedToModels
@Component
public class Deadlines {
    private final Policies policies;
    private final CaseClock clock;

    Deadlines(Policies policies, CaseClock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** When the offices close on the last day of this policy clock, started on that ISO date. */
    public Date due(String clockKey, String start) {
        return date(clockOf(clockKey).due(LocalDate.parse(start)));
    }

    /** When the offices close on the last day of this policy clock, started today. */
    public Date dueFromToday(String clockKey) {
        return date(clockOf(clockKey).due(clock.today()));
    }

    /** The start of the day after the last day of this policy clock, started on that ISO date. */
    public Date endOf(String clockKey, String start) {
        return date(clockOf(clockKey).end(LocalDate.parse(start)));
    }

    private StatutoryClock clockOf(String key) {
        return policies.current().clock(key);
    }

    @SuppressWarnings("JavaUtilDate") // The engine's expressions know no other type.
    private static Date date(ZonedDateTime moment) {
        return Date.from(moment.toInstant());
    }
}
