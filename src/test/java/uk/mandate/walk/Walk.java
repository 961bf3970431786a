package uk.mandate.walk;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationContext;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;
import uk.mandate.strategy.consultation.ConsultationReports;
import uk.mandate.training.TrainingClock;

/** What every part of a walk shares: who acts, what they know, how answers are sent, and what has come of it. */
final class Walk {
    private static final int OVER_HTTP = 12;

    private final Dice dice;
    private final WhatHappened happened = new WhatHappened();
    private final NothingStuck stuck = new NothingStuck();
    private final Standing standing;
    private final WalkClock clock;
    private final RightAnswers right;
    private final Likely likely;
    private final Officers officers;
    private final DaysOfTasks days;
    private final BeforeAnswering before;
    private final Browsers browsers;
    private final Door gate;
    private final Door tasklist;
    private final RecordsAreThere records;

    Walk(ApplicationContext mandate, Dice dice) {
        this.dice = dice;
        standing = new Standing(mandate);
        clock = new WalkClock(mandate.getBean(TrainingClock.class), mandate.getBean(CaseClock.class), happened);
        right = new RightAnswers(new TaskForms(mandate.getBean(FormService.class)), standing, clock);
        likely = new Likely(standing);
        officers = new Officers(mandate.getBean(Directory.class), dice);
        days = new DaysOfTasks(standing, right, mandate.getBean(ConsultationReports.class), clock);
        before = new BeforeAnswering(mandate, standing, clock);
        browsers = new Browsers(mandate.getEnvironment());
        gate = new GateDoor(mandate.getBean(TaskService.class));
        tasklist = new TasklistDoor(browsers);
        records = new RecordsAreThere(mandate);
    }

    /** Sends the answer by one of the two doors; {@code prepared} says whether officers did before what it needs. */
    Reply send(WalkedCase walked, Attempt attempt, boolean prepared) {
        if (prepared) {
            prepare(walked, attempt);
        }
        var reply = (dice.chance(OVER_HTTP) ? tasklist : gate).send(attempt);
        walked.tell(clock.now() + " " + attempt + (reply.taken() ? "" : ": " + reply.sentence()));
        return reply;
    }

    private void prepare(WalkedCase walked, Attempt attempt) {
        try {
            before.act(walked, attempt.task(), attempt.answer());
        } catch (Refusal refused) {
            walked.tell(clock.now() + " refused before " + attempt.task().element() + ": " + refused.sentence());
            happened.count("acts before answers refused");
        }
    }

    /** Notes where the case stands after a move; says whether it came to an end. */
    boolean moved(WalkedCase walked, boolean byChance) {
        var now = standing.of(walked.reference());
        var end = stuck.moved(walked, now);
        if (end) {
            var how = records.check(walked, now);
            walked.tell(clock.now() + " an end: " + how);
            happened.count("ended " + (byChance ? "by chance: " : "on purpose: ") + how);
        }
        return end;
    }

    Standing standing() {
        return standing;
    }

    WalkClock clock() {
        return clock;
    }

    RightAnswers right() {
        return right;
    }

    Likely likely() {
        return likely;
    }

    Officers officers() {
        return officers;
    }

    DaysOfTasks days() {
        return days;
    }

    Browsers browsers() {
        return browsers;
    }

    WhatHappened happened() {
        return happened;
    }

    NothingStuck stuck() {
        return stuck;
    }
}
