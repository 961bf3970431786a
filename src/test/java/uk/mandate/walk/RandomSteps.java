package uk.mandate.walk;

import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationContext;
import uk.mandate.process.Cases.OpenTask;
import uk.mandate.strategy.Ending;

/** What happens next to a case, by chance: an answer, an act on our pages, a ruling, a withdrawal, or time passes. */
final class RandomSteps {
    /** A year's wait would let everything else on other cases be late. */
    private static final Duration FAR = Duration.ofDays(60);

    private static final List<String> WITHDRAWING =
            List.of("lead.officer", "leader", "democratic.services", "legal.officer");

    private final Walk walk;
    private final RandomAnswers answers;
    private final OnPages pages;
    private final SecondThoughts second;
    private final Dice dice;

    RandomSteps(ApplicationContext mandate, Walk walk, Dice dice) {
        this.walk = walk;
        this.dice = dice;
        answers = new RandomAnswers(walk.right(), walk.likely(), dice);
        pages = new OnPages(walk.browsers(), walk.clock(), walk.happened(), dice);
        second = new SecondThoughts(mandate, walk, pages, dice);
    }

    /** Says whether the clock was moved, which moves every case. */
    boolean next(WalkedCase walked) {
        var tasks = walk.standing().tasks(walked.reference());
        if (dice.chance(8) || tasks.isEmpty()) {
            time(walked);
            return true;
        }
        if (dice.chance(4)) {
            pages.wander(walked);
        } else if (dice.chance(1)) {
            pages.act(walked, dice.of(WITHDRAWING), "/strategies/" + walked.reference() + "/withdraw");
        } else if (dice.chance(3)) {
            second.correct(walked);
        } else if (walk.standing().isStopped(walked.reference()) && dice.chance(40)) {
            second.rule(walked);
        } else {
            return answer(walked, dice.of(tasks));
        }
        return false;
    }

    /** Whether a case that has ended goes on all the same: Council had extended its term, which is written down late. */
    boolean goesOn(WalkedCase walked, CaseState ended) {
        return ended.ending().filter(Ending.EXPIRED::equals).isPresent()
                && dice.chance(50)
                && second.extendLate(walked);
    }

    private void time(WalkedCase walked) {
        var soon = walk.clock().instant().plus(FAR);
        var timer = walk.standing().nextTimer(walked.reference());
        if (timer.isPresent() && dice.chance(timer.orElseThrow().isBefore(soon) ? 60 : 12)) {
            walk.clock().moveTo(timer.orElseThrow());
        } else {
            walk.clock().moveAtRandom(dice);
        }
    }

    private boolean answer(WalkedCase walked, OpenTask task) {
        if (!walk.days().hasCome(task) && dice.chance(70)) {
            walk.days().next(walked.reference()).ifPresent(walk.clock()::moveToEvening);
            return true;
        }
        var person = walk.officers().any(task, walk.clock().today());
        var attempt = new Attempt(task, person, answers.write(task, person));
        var reply = walk.send(walked, attempt, dice.chance(90));
        walk.happened().answered(task.element(), reply.taken());
        return false;
    }
}
