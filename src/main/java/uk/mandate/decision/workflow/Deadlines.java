package uk.mandate.decision.workflow;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.CasePolicies;
import uk.mandate.decision.ClockStarts;
import uk.mandate.decision.ClockTrail;
import uk.mandate.decision.LeaderService;
import uk.mandate.decision.TimeToRecord;
import uk.mandate.policy.StatutoryClock;
import uk.mandate.process.CaseInHand;
import uk.mandate.process.ExposedToModels;

/**
 * Due dates and timers as models name them: {@code ${deadlines.due('record-decision', councilMeeting)}}. They are counted by
 * the policy that the case started under, whatever has come into force since, and the trail says by which.
 */
@ExposedToModels
@Component
public class Deadlines {
    /** The clock of the Leader's period, by which the task of the answer falls due. */
    static final String LEADER_OBJECTION = "leader-objection";

    /** The clock that says how long an answer of the Leader may be written down. */
    static final String ANSWER_RECORDED = "leader-answer-recorded";

    private final CasePolicies policies;
    private final ClockStarts starts;
    private final LeaderService leader;
    private final CaseClock clock;
    private final ClockTrail trail;

    Deadlines(CasePolicies policies, ClockStarts starts, LeaderService leader, CaseClock clock, ClockTrail trail) {
        this.policies = policies;
        this.starts = starts;
        this.leader = leader;
        this.clock = clock;
        this.trail = trail;
    }

    /** When the offices close on the last day of this policy clock, started on that ISO date; today where it is unknown. */
    public Date due(String clockKey, @Nullable String start) {
        return started(clockKey, day(start));
    }

    /**
     * When the offices close on the last day of this policy clock, started by the event that the policy names for it; today
     * where that event is the stage's beginning, or is not on record.
     */
    public Date dueOf(String clockKey) {
        var start = clockOf(clockKey).from().flatMap(event -> starts.day(CaseInHand.reference(), event));
        return started(clockKey, start.orElseGet(clock::today));
    }

    /** As {@link #dueOf}; the name by which the first models call it, of which cases still run. */
    public Date dueFromToday(String clockKey) {
        return dueOf(clockKey);
    }

    /**
     * When the offices close on the last day that leaves this clock's days before the meeting on that ISO date; today's closing
     * where no meeting is on record.
     */
    public Date dueBefore(String clockKey, @Nullable String meeting) {
        var calendar = policies.of(CaseInHand.reference()).calendar();
        var lastDay = meeting == null ? clock.today() : clockOf(clockKey).latestPublication(LocalDate.parse(meeting));
        return date(calendar.closing(lastDay));
    }

    /** When the offices close on that ISO date; today where it is not known. */
    public Date dueOn(@Nullable String isoDate) {
        return date(policies.of(CaseInHand.reference()).calendar().closing(day(isoDate)));
    }

    /**
     * When the Leader's silence is recorded: the start of the day after the last one on which an answer may be written down.
     * Each version of the model names a clock and a day to count from; where the instruction is on record, its own day holds,
     * because it leaves time also where the receipt was recorded late.
     */
    public Date endOf(String clockKey, @Nullable String start) {
        var reference = CaseInHand.reference();
        var time = leader.timeToRecord(reference);
        time.ifPresent(told -> trail.started(reference, ANSWER_RECORDED, told.from(), told.lastDay()));
        return date(
                time.map(TimeToRecord::end).orElseGet(() -> clockOf(clockKey).end(day(start))));
    }

    private Date started(String clockKey, LocalDate start) {
        var reference = CaseInHand.reference();
        var counted = clockOf(clockKey);
        trail.started(reference, clockKey, start, counted.lastDay(start));
        return date(counted.due(start));
    }

    private StatutoryClock clockOf(String key) {
        return policies.of(CaseInHand.reference()).clock(key);
    }

    private LocalDate day(@Nullable String iso) {
        return iso == null ? clock.today() : LocalDate.parse(iso);
    }

    @SuppressWarnings("JavaUtilDate") // The engine's expressions know no other type.
    private static Date date(ZonedDateTime moment) {
        return Date.from(moment.toInstant());
    }
}
