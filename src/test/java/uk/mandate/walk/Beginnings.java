package uk.mandate.walk;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;
import uk.mandate.accountability.Acting;
import uk.mandate.strategy.BringIn;
import uk.mandate.strategy.NewStrategy;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StartStrategy;
import uk.mandate.strategy.Strategy;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;

/** Begins cases: most as new strategies in draft, and some brought in at a later stage, for width. */
final class Beginnings {
    private static final int NEW = 60;
    private static final int SUCCESSOR = 15;
    private static final int EARLY = 30;
    private static final int LETTERS = 26;
    private static final int MONTHS_AHEAD = 9;
    private static final List<String> STAGES = List.of(
            "draft",
            "clearance",
            "cabinet-1",
            "consultation",
            "scrutiny",
            "finalise",
            "cabinet-2",
            "council",
            "leader",
            "council-final",
            "publish",
            "partnership");

    private final StartStrategy starting;
    private final BringIn bringIn;
    private final WalkClock clock;
    private final Dice dice;
    private final OtherRules rules;
    private final Minuting minuting;
    private int number;

    Beginnings(ApplicationContext mandate, WalkClock clock, Dice dice) {
        starting = mandate.getBean(StartStrategy.class);
        bringIn = mandate.getBean(BringIn.class);
        rules = new OtherRules(mandate, dice);
        minuting = new Minuting(mandate, clock);
        this.clock = clock;
        this.dice = dice;
    }

    /** {@code inForce}: strategies after which another may come. */
    WalkedCase next(List<Strategy> inForce) {
        if (!inForce.isEmpty() && dice.chance(SUCCESSOR)) {
            return successor(dice.of(inForce));
        }
        var next = dice.chance(NEW) ? begin() : broughtIn(dice.of(STAGES));
        rules.choose(next);
        if (next.began().compareTo(Stage.CABINET_1) < 0 && dice.chance(EARLY)) {
            minuting.listEarly(next.reference(), dice.between(20, 50));
        }
        return next;
    }

    /** The next strategy of the same kind, which is before the partnership already. */
    private WalkedCase successor(Strategy before) {
        var kind = before.reference().value().replaceFirst("-.*", "");
        return broughtIn(
                "partnership", CaseFile.recommended(kind, before.facts().until().plusDays(1)));
    }

    private WalkedCase begin() {
        var from = clock.today().plusMonths(MONTHS_AHEAD).withDayOfMonth(1);
        var strategy = new NewStrategy(
                letters(number++),
                "Community Safety Strategy",
                from,
                from.plusYears(3).minusDays(1),
                false);
        var reference = Acting.as(CaseWalk.as("lead.officer"), () -> starting.start(strategy));
        return new WalkedCase(reference.value(), Stage.DRAFT, false);
    }

    private WalkedCase broughtIn(String stage) {
        var from = clock.today().plusMonths(MONTHS_AHEAD).withDayOfMonth(1);
        return broughtIn(stage, CaseFile.recommended("B" + letters(number++).substring(1), from));
    }

    private WalkedCase broughtIn(String stage, CaseFile file) {
        tell(file, stage);
        var reference = Acting.as(CaseWalk.as("democratic.services"), () -> bringIn.bringIn(file.yaml()));
        return new WalkedCase(reference.value(), Stage.of(stage), true);
    }

    private void tell(CaseFile file, String stage) {
        file.at(stage);
        var reached = STAGES.indexOf(stage);
        for (var earlier = 0; earlier < STAGES.size(); earlier++) {
            file.without(STAGES.get(earlier));
        }
        for (var earlier = 0; earlier < reached; earlier++) {
            record(file, STAGES.get(earlier), clock.today().minusDays(3L * (reached - earlier)), stage);
        }
        if (dice.chance(50)) {
            plan(file, stage);
        }
    }

    private void record(CaseFile file, String earlier, LocalDate on, String reached) {
        var throughLeader = List.of("leader", "council-final").contains(reached);
        switch (earlier) {
            case "cabinet-1" -> file.decided(earlier, "cabinet", "approved", on.toString());
            case "scrutiny" -> file.decided(earlier, "overview-and-scrutiny", "no-comments", on.toString());
            case "cabinet-2" -> file.decided(earlier, "cabinet", "recommended", on.toString());
            case "council" -> file.decided(earlier, "council", throughLeader ? "objection" : "adopted", on.toString());
            case "leader" -> leader(file, on, throughLeader);
            case "council-final" -> {}
            default -> file.happened(earlier, on.toString());
        }
    }

    private static void leader(CaseFile file, LocalDate on, boolean throughLeader) {
        if (throughLeader) {
            file.decided("leader", "leader", "disagrees", on.toString())
                    .received(on.minusDays(1).toString());
        }
    }

    private void plan(CaseFile file, String stage) {
        var day = clock.today().plusDays(dice.between(6, 20)).toString();
        switch (stage) {
            case "council", "council-final" -> file.planned("council", day);
            case "partnership" -> file.planned("partnership", day);
            default -> {}
        }
    }

    /** A kind of its own for each, because the years are those of the term: WAAA, WAAB. */
    private static String letters(int number) {
        return "W" + letter(number / LETTERS / LETTERS) + letter(number / LETTERS) + letter(number);
    }

    private static char letter(int number) {
        return (char) ('A' + number % LETTERS);
    }
}
