package uk.mandate.strategy.draft;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.strategy.EarlyCases;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.draft.Description.Equality;
import uk.mandate.testing.CaseWalk;

/** Drafts for tests, written by the lead officer as on the pages. */
@Component
public class WrittenDrafts {
    private final EarlyCases cases;
    private final DraftService drafts;
    private final ReportService reports;
    private final EditionService editions;
    private final DraftTables tables;

    WrittenDrafts(
            EarlyCases cases, DraftService drafts, ReportService reports, EditionService editions, DraftTables tables) {
        this.cases = cases;
        this.drafts = drafts;
        this.reports = reports;
        this.editions = editions;
        this.tables = tables;
    }

    /** A strategy in draft, with one part and a whole report; no process runs for it. */
    public String ready() {
        var reference = cases.at(Stage.DRAFT);
        write(reference);
        return reference;
    }

    /** Writes the draft of this strategy and its whole report; answers the one part. */
    public UUID write(String reference) {
        var part = add(reference, "Drugs");
        complete(reference);
        return part;
    }

    /** Adds a part to the draft. */
    public UUID add(String reference, String heading) {
        return Acting.as(
                CaseWalk.as("lead.officer"),
                () -> drafts.add(
                        new StrategyReference(reference),
                        null,
                        PartWords.of(PartKind.PRIORITY, heading, "Cut supply.")));
    }

    /** Writes what is wanting: a part, what the report is about, and each heading that is empty. */
    public void complete(String reference) {
        var strategy = new StrategyReference(reference);
        if (tables.text(reference, editions.newestRevision(strategy)).isEmpty()) {
            add(reference, "Drugs");
        }
        Acting.as(CaseWalk.as("lead.officer"), () -> {
            var described = tables.description(reference, editions.newestRevision(strategy));
            if (described.portfolio().isEmpty() || described.equality() != Equality.SCREENED_OUT) {
                reports.describe(
                        strategy,
                        editions.newestRevision(strategy),
                        "Stronger Communities",
                        Set.of(),
                        Equality.SCREENED_OUT,
                        "Nothing changes for anybody.");
            }
            tables.text(reference, editions.newestRevision(strategy))
                    .headingsMissing()
                    .forEach(heading -> reports.write(
                            strategy, editions.newestRevision(strategy), heading, "None, because nothing is spent."));
        });
    }

    /** Changes the words of a part, as the final version may. */
    public void change(String reference, UUID part, String words) {
        var strategy = new StrategyReference(reference);
        Acting.as(
                CaseWalk.as("lead.officer"),
                () -> drafts.change(
                        strategy,
                        editions.newestRevision(strategy),
                        part,
                        PartWords.of(PartKind.PRIORITY, "Drugs", words)));
    }

    /** Keeps the text as it goes to Cabinet. */
    public void freeze(String reference) {
        Acting.as(
                CaseWalk.as("lead.officer"), () -> editions.freeze(new StrategyReference(reference), Stage.CABINET_1));
    }
}
