package uk.mandate.strategy.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mandate.policy.ReportHeading;
import uk.mandate.strategy.StatutoryPart;
import uk.mandate.strategy.Strategy;

/**
 * A draft as a page shows it.
 *
 * @param revision the newest one, which every change made from the page names
 * @param changeable whether the reader may change it now
 * @param lastChange in words; {@code null} where nothing has been written yet
 * @param takeBack the change that can be taken back now, in words
 * @param wanting what the draft or the report lacks before it can go to members
 */
public record DraftView(
        Strategy strategy,
        int revision,
        DraftText text,
        Description description,
        List<Edition> editions,
        boolean changeable,
        @Nullable String lastChange,
        @Nullable String takeBack,
        List<String> wanting) {

    public String reference() {
        return strategy.reference().value();
    }

    public List<DraftText.Line> lines() {
        return text.lines();
    }

    public List<ReportHeading> headings() {
        return List.of(ReportHeading.values());
    }

    /** The parts of s.6(1) that the law asks for and the strategy does not cover. */
    public List<StatutoryPart> notCovered() {
        return strategy.facts().partsNotCovered().stream().sorted().toList();
    }
}
