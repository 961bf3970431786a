package uk.mandate.tracking.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mandate.tracking.CaseList;
import uk.mandate.tracking.CaseSummary;
import uk.mandate.tracking.WorkInHand;

/** One page of cases for programs. */
record CaseListResource(List<Entry> strategies, int page, int pages, int total) {
    static CaseListResource of(CaseList list) {
        return new CaseListResource(
                list.cases().stream().map(Entry::of).toList(), list.page(), list.pages(), list.total());
    }

    /** One case: where it stands, since when, who holds it, and what is wrong with it. */
    record Entry(
            String reference,
            String title,
            String stage,
            LocalDate since,
            @Nullable String ending,
            boolean sample,
            @Nullable LocalDate next,
            List<String> holders,
            List<String> marks) {
        static Entry of(CaseSummary found) {
            var strategy = found.strategy();
            return new Entry(
                    strategy.reference().value(),
                    strategy.title(),
                    strategy.stage().id(),
                    found.since(),
                    strategy.ending().map(Object::toString).orElse(null),
                    strategy.isSample(),
                    found.next(),
                    found.work().stream().map(WorkInHand::holder).distinct().toList(),
                    found.marks());
        }
    }
}
