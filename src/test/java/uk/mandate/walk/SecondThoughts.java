package uk.mandate.walk;

import java.util.List;
import org.springframework.context.ApplicationContext;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.Refusal;
import uk.mandate.decision.Minute;
import uk.mandate.decision.breach.MonitoringOfficersRulings;
import uk.mandate.document.Documents.Kind;
import uk.mandate.strategy.CouncilOnTerm;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.testing.CaseWalk;

/** What comes after the fact: corrections, rulings on breaches, an extension that is written down late. */
final class SecondThoughts {
    private static final String OFFICER = "democratic.services";
    private static final String OTHER = "democratic.services.second";
    private static final Minute MINUTE = new Minute("That it run on", "Its successor is late", "none", "none", "none");

    private final ApplicationContext mandate;
    private final Walk walk;
    private final OnPages pages;
    private final Storing storing;
    private final Dice dice;

    SecondThoughts(ApplicationContext mandate, Walk walk, OnPages pages, Dice dice) {
        this.mandate = mandate;
        this.walk = walk;
        this.pages = pages;
        this.dice = dice;
        storing = new Storing(mandate);
    }

    /** Something on record is corrected, outcomes as often as all the rest, and mostly approved. */
    void correct(WalkedCase walked) {
        var here = "/strategies/" + walked.reference() + "/corrections";
        storing.once(walked.reference(), Kind.EVIDENCE, RightAnswers.MESSAGE, OFFICER);
        var all = ending(pages.links(walked, OFFICER, here), "new/.*");
        var outcomes = ending(all, "outcome");
        if (!all.isEmpty()) {
            pages.act(walked, OFFICER, dice.of(outcomes.isEmpty() || dice.chance(50) ? all : outcomes));
            ending(pages.links(walked, OTHER, here), "corrections/[0-9a-f-]{36}")
                    .forEach(correction -> pages.act(walked, OTHER, correction + "/answer"));
        }
    }

    /** The Monitoring Officer rules: most often that it is cured, else whatever the page offers. */
    void rule(WalkedCase walked) {
        if (dice.chance(60)) {
            cure(walked);
            return;
        }
        var officer = "monitoring.officer";
        var found = "/breaches?standing=open&strategy=" + walked.reference();
        ending(pages.links(walked, officer, found), "breaches/[0-9a-f-]{36}").forEach(breach -> {
            pages.act(walked, officer, breach + "/rule");
            ending(pages.links(walked, OTHER, breach), "second").forEach(ruling -> pages.act(walked, OTHER, ruling));
        });
    }

    private void cure(WalkedCase walked) {
        try {
            MonitoringOfficersRulings.cure(mandate, walked.reference());
        } catch (Refusal reported) {
            walked.tell("not cured: " + reported.sentence());
        }
    }

    /** Council had extended the term on its last day; says whether that is on record now. */
    boolean extendLate(WalkedCase walked) {
        var reference = new StrategyReference(walked.reference());
        var last = walk.standing().strategy(walked.reference()).termEnds();
        try {
            Acting.as(CaseWalk.as(OFFICER), () -> mandate.getBean(CouncilOnTerm.class)
                    .extend(reference, last, walk.clock().today().plusYears(1), MINUTE));
            return true;
        } catch (Refusal refused) {
            // Such as of a strategy that was adopted only after its term.
            walked.tell("not extended: " + refused.sentence());
            return false;
        }
    }

    private static List<String> ending(List<String> links, String pattern) {
        return links.stream().filter(link -> link.matches(".*/" + pattern)).toList();
    }
}
