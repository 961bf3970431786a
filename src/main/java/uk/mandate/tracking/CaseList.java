package uk.mandate.tracking;

import java.util.List;

/**
 * One page of a list of cases.
 *
 * @param total how many there are on all pages
 * @param pages how many pages there are, at least one
 */
public record CaseList(List<CaseSummary> cases, CaseOrder order, int page, int pages, int total) {
    static final int ON_A_PAGE = 25;

    /** The page that is asked for; beyond the last one, the last. */
    static CaseList of(List<CaseSummary> found, CaseOrder order) {
        var pages = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        var page = Math.min(order.page(), pages);
        var first = (page - 1) * ON_A_PAGE;
        return new CaseList(
                List.copyOf(found.subList(first, Math.min(first + ON_A_PAGE, found.size()))),
                order,
                page,
                pages,
                found.size());
    }
}
