package uk.mandate.walk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.Refusal;
import uk.mandate.decision.Minute;
import uk.mandate.decision.breach.MonitoringOfficersRulings;
import uk.mandate.process.Cases.OpenTask;
import uk.mandate.strategy.CouncilOnTerm;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.WithdrawalService;
import uk.mandate.testing.CaseWalk;

/**
 * Takes a case to its end on purpose: officers who know it answer what is open, as the day comes, and where that would take too
 * long the Leader withdraws it, or Council revokes it.
 */
final class Finishing {
    /** So many moves lead from before Council's meeting into force. */
    private static final int AFTER_COUNCIL = 7;

    private static final int FARTHEST = 60;
    private static final Minute MINUTE = new Minute("That it be revoked", "It is out of date", "none", "none", "none");

    private final ApplicationContext mandate;
    private final Walk walk;
    private final Dice dice;
    private final WithdrawalService withdrawals;
    private final CouncilOnTerm council;

    Finishing(ApplicationContext mandate, Walk walk, Dice dice) {
        this.mandate = mandate;
        this.walk = walk;
        this.dice = dice;
        withdrawals = mandate.getBean(WithdrawalService.class);
        council = mandate.getBean(CouncilOnTerm.class);
    }

    /** Fails where so many moves lead to no end. */
    void finish(WalkedCase walked, int moves) {
        walked.tell("finished on purpose, within " + moves);
        for (var left = moves; left > 0; left--) {
            move(walked, left);
            if (walk.moved(walked, false)) {
                return;
            }
        }
        throw new WalkFailed("Stuck: no end after " + moves + " moves of " + walked + "\n"
                + walk.standing().of(walked.reference()));
    }

    private void move(WalkedCase walked, int left) {
        var tasks = walk.standing().tasks(walked.reference());
        if ((left == 1 || (left < AFTER_COUNCIL && isBeforeVote(tasks))) && isStopped(walked)) {
            return;
        }
        cure(walked);
        var ready = tasks.stream().filter(walk.days()::hasCome).findFirst();
        ready.ifPresentOrElse(task -> answer(walked, task, left), () -> wait(walked));
    }

    /** Once Council has voted nobody withdraws it any more. */
    private static boolean isBeforeVote(List<OpenTask> tasks) {
        return tasks.stream().anyMatch(task -> task.element().equals("Task_RecordCouncilDecision"));
    }

    /** The last way out before the moves are spent. */
    private boolean isStopped(WalkedCase walked) {
        var reference = new StrategyReference(walked.reference());
        var strategy = walk.standing().strategy(walked.reference());
        if (strategy.stage() == Stage.IN_FORCE) {
            Acting.as(
                    CaseWalk.as("democratic.services"),
                    () -> council.revoke(reference, walk.clock().today(), MINUTE));
            return true;
        }
        return Acting.as(CaseWalk.as("leader"), () -> {
            var may = withdrawals.mayWithdraw(strategy);
            if (may) {
                withdrawals.withdraw(reference, walk.clock().today(), null, null, "It is not needed any more.");
            }
            return may;
        });
    }

    private void cure(WalkedCase walked) {
        try {
            MonitoringOfficersRulings.cure(mandate, walked.reference());
        } catch (Refusal reported) {
            walked.tell("not cured: " + reported.sentence());
        }
    }

    private void wait(WalkedCase walked) {
        walk.days().next(walked.reference()).ifPresentOrElse(walk.clock()::moveToEvening, () -> walk.standing()
                .nextTimer(walked.reference())
                .ifPresentOrElse(walk.clock()::moveTo, () -> {
                    throw new WalkFailed("Stuck: no task and no timer of " + walked);
                }));
    }

    private void answer(WalkedCase walked, OpenTask task, int left) {
        var person = walk.officers().right(task, walk.clock().today());
        var answer = walk.right().write(task, person, (one, field) -> choice(one, field, left));
        var reply = walk.send(walked, new Attempt(task, person, answer), true);
        if (!reply.taken() && !again(walked, new Attempt(task, person, answer), reply.sentence())) {
            throw new WalkFailed("A right answer is refused: " + reply.sentence() + "\n" + walked);
        }
    }

    /** Does what a sentence asks for. */
    private boolean again(WalkedCase walked, Attempt refused, String sentence) {
        var element = refused.task().element();
        if (sentence.contains("typed on the item's page")) {
            var answer = new LinkedHashMap<>(refused.answer());
            answer.remove("resolution");
            return walk.send(walked, new Attempt(refused.task(), refused.person(), answer), false)
                    .taken();
        }
        if (element.equals("Task_RecordLeaderResponse")) {
            // The period is over: what the Leader did not say in time counts as silence.
            walk.standing().nextTimer(walked.reference()).ifPresent(walk.clock()::moveTo);
            return true;
        }
        if (sentence.contains("which is before")) {
            return notHeld(walked, refused);
        }
        return element.startsWith("Task_Arrange") && onAnotherDay(walked, refused);
    }

    /** A meeting that was planned before what it is about had happened cannot have dealt with it. */
    private boolean notHeld(WalkedCase walked, Attempt refused) {
        var today = walk.clock().today().toString();
        var answer = Map.<String, Object>of("outcome", "not-held", "heldOn", today, "notHeldReason", "postponed");
        return walk.send(walked, new Attempt(refused.task(), refused.person(), answer), false)
                .taken();
    }

    private boolean onAnotherDay(WalkedCase walked, Attempt refused) {
        for (var days = 1; days <= FARTHEST; days++) {
            var answer = new LinkedHashMap<>(refused.answer());
            answer.put("meetingDate", walk.clock().today().plusDays(days).toString());
            if (walk.send(walked, new Attempt(refused.task(), refused.person(), answer), false)
                    .taken()) {
                return true;
            }
        }
        return false;
    }

    private String choice(OpenTask task, FormField field, int left) {
        var key = task.element() + " " + field.key();
        if (key.equals("Task_DecideExtraTime decision")) {
            return "refused";
        }
        if (key.equals("Task_RecordCabinetDecision outcome") && dice.chance(40)) {
            return walk.likely().isFinal(task) ? "not-proceeding" : "refused";
        }
        if (key.equals("Task_RecordFinalCouncilDecision outcome") && (left < 8 || dice.chance(30))) {
            return "rejected";
        }
        return walk.likely().choice(task, field);
    }
}
