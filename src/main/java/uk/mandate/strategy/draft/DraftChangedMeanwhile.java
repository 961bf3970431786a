package uk.mandate.strategy.draft;

import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;

/** What a window shows is no longer what stands: told with who changed it, so that nobody overwrites it unseen. */
final class DraftChangedMeanwhile extends Refusal {
    DraftChangedMeanwhile(Revision later, String by) {
        super(
                "%s changed this on %s, after you had opened the page. Nothing that you typed is lost: look at how it reads"
                                .formatted(by, BritishDates.words(later.changedAt()))
                        + " now, which is shown beside your words, then send them again if they are still needed.");
    }
}
