package uk.mandate.walk;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import uk.mandate.MandateApplication;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.Strategy;
import uk.mandate.testing.PathRecorder;

/**
 * Mandate in a JVM of its own, on data of its own: several cases side by side, one step of one of them after the other, until so
 * many answers were given; then every case is finished. Its tally is printed, and fails with the step that went wrong.
 */
final class SeededWalk {
    static final String ENDED = "The walk has ended";
    static final String WALKED = ENDED + ", and nothing was stuck.";
    static final String FAILED = ENDED + ", and something was wrong.";
    private static final int MOST_FAILURES = 20;
    private static final int SIDE_BY_SIDE = 6;
    private static final int BEFORE_FINISHING = 8;

    private final Walk walk;
    private final Dice dice;
    private final Beginnings beginnings;
    private final RandomSteps steps;
    private final Finishing finishing;
    private final List<WalkedCase> open = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    private SeededWalk(ApplicationContext mandate, long seed) {
        dice = new Dice(seed);
        walk = new Walk(mandate, dice);
        beginnings = new Beginnings(mandate, walk.clock(), dice);
        steps = new RandomSteps(mandate, walk, dice);
        finishing = new Finishing(mandate, walk, dice);
    }

    /** The seed, the number of answers, then settings. */
    public static void main(String[] arguments) {
        var answers = Integer.parseInt(arguments[1]);
        try (var mandate = SpringApplication.run(MandateApplication.class, arguments)) {
            var seeded = new SeededWalk(mandate, Long.parseLong(arguments[0]));
            seeded.go(answers);
            System.out.println(seeded.walk.happened());
            mandate.getBean(PathRecorder.class).walked().stream()
                    .sorted()
                    .forEach(line -> System.out.println("walked " + line));
            seeded.failures.forEach(failure -> System.out.println("Seed " + arguments[0] + " failed: " + failure));
            System.out.println(seeded.failures.isEmpty() ? WALKED : FAILED);
        }
    }

    private void go(int answers) {
        while (walk.happened().answers() < answers && failures.size() < MOST_FAILURES) {
            while (open.size() < SIDE_BY_SIDE) {
                begin();
            }
            var next = dice.of(open);
            trying(next, () -> step(next));
        }
        List.copyOf(open).forEach(left -> trying(left, () -> finish(left)));
        walk.happened().count("states reached", walk.stuck().states());
        if (failures.isEmpty()) {
            walk.stuck().unproven().forEach(state -> failures.add("No end was reached from " + state));
        }
    }

    /** A case that fails is left alone; the others go on, so that one walk tells of more than one fault. */
    private void trying(WalkedCase walked, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException failed) {
            open.remove(walked);
            var trace = new StringWriter();
            failed.printStackTrace(new PrintWriter(trace));
            failures.add(walked + "\n" + trace);
        }
    }

    private void begin() {
        var next = beginnings.next(inForce());
        walk.happened().count("cases " + next.beginning());
        walk.moved(next, true);
        open.add(next);
    }

    private List<Strategy> inForce() {
        return open.stream()
                .map(walked -> walk.standing().strategy(walked.reference()))
                .filter(strategy -> strategy.isInForce(walk.clock().today()))
                .toList();
    }

    private void step(WalkedCase walked) {
        if (steps.next(walked)) {
            List.copyOf(open).forEach(one -> trying(one, () -> moved(one)));
        } else if (hasMoved(walked)) {
            moved(walked);
        }
    }

    private boolean hasMoved(WalkedCase walked) {
        var trail = walked.trail();
        return !trail.get(trail.size() - 1).equals(walk.standing().of(walked.reference()));
    }

    private void moved(WalkedCase walked) {
        var end = walk.moved(walked, true);
        leaveEnded(walked, end);
        if (open.contains(walked) && isToBeFinished(walked)) {
            finish(walked);
        }
    }

    /** Not before the walk has tried its own way, and while enough moves are left: after Council nobody withdraws it. */
    private boolean isToBeFinished(WalkedCase walked) {
        var late = walked.trail().get(walked.trail().size() - 1).stage().compareTo(Stage.COUNCIL) >= 0;
        return walk.stuck().oldestUnproven(walked) >= (late ? 1 : BEFORE_FINISHING);
    }

    private void finish(WalkedCase walked) {
        var spent = Math.max(0, walk.stuck().oldestUnproven(walked));
        finishing.finish(walked, NothingStuck.FURTHER - spent);
        leaveEnded(walked, true);
    }

    /** What has ended is walked no more, and most of what is in force neither. */
    private void leaveEnded(WalkedCase walked, boolean end) {
        var state = walked.trail().get(walked.trail().size() - 1);
        if (steps.goesOn(walked, state)) {
            walk.moved(walked, true);
        } else if (state.ending().isPresent() || (end && state.isEnd() && dice.chance(70))) {
            open.remove(walked);
        }
    }
}
