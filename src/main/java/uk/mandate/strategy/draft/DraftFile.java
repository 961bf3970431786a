package uk.mandate.strategy.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.policy.ReportHeading;
import uk.mandate.strategy.StatutoryPart;
import uk.mandate.strategy.draft.Description.Equality;

/**
 * A strategy in draft, as a file of ours tells it.
 *
 * @param letters what its reference begins with
 * @param author the user name of whoever counts as its author
 * @param report what the report says so far, by heading
 */
record DraftFile(
        String letters,
        String title,
        LocalDate from,
        LocalDate until,
        String author,
        String portfolio,
        List<StatutoryPart> covers,
        @Nullable Equality equality,
        @Nullable String equalityReason,
        List<WrittenPart> parts,
        Map<ReportHeading, String> report) {

    /** One part, with those that it holds. */
    record WrittenPart(PartKind kind, String heading, @Nullable String words, @Nullable List<WrittenPart> parts) {
        List<WrittenPart> held() {
            return parts == null ? List.of() : parts;
        }
    }
}
