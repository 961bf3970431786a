package uk.mandate.strategy.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.BritishDates;
import uk.mandate.policy.ReportHeading;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StatutoryPart;
import uk.mandate.strategy.Strategy;
import uk.mandate.strategy.scrutiny.ReportedComments;
import uk.mandate.strategy.scrutiny.ReportedComments.Reported;

/** A report to Cabinet as members and the public read it, in the words of one edition. */
@Component
class ReportText {
    private final DraftTables tables;
    private final ReportedComments comments;

    ReportText(DraftTables tables, ReportedComments comments) {
        this.tables = tables;
        this.comments = comments;
    }

    /** The report with what the decision implies, what was said of the draft where this is the final one (R16), and the text. */
    String of(Strategy strategy, Edition edition) {
        var reference = strategy.reference().value();
        var text = tables.text(reference, edition.revision());
        var lines = new ArrayList<String>();
        head(strategy, edition, lines);
        about(tables.description(reference, edition.revision()), strategy, lines);
        for (var heading : ReportHeading.values()) {
            part(lines, heading.title() + " implications", text.under(heading));
        }
        if (edition.stage() == Stage.CABINET_2) {
            said(comments.of(reference), lines);
        }
        part(lines, "The strategy", "Edition " + edition.number());
        text.lines()
                .forEach(line -> part(
                        lines,
                        line.number() + " " + line.part().heading(),
                        line.part().words()));
        return String.join("\n", lines) + "\n";
    }

    private static void head(Strategy strategy, Edition edition, List<String> lines) {
        lines.add("Report to Cabinet");
        lines.add(strategy.markedTitle() + " (" + strategy.reference() + ")");
        lines.add((edition.stage() == Stage.CABINET_2 ? "Final version" : "Draft, for consultation")
                + ", as it stood on " + BritishDates.words(edition.frozenAt()));
    }

    private static void about(Description about, Strategy strategy, List<String> lines) {
        lines.add("Portfolio: " + about.portfolio());
        var lacking = strategy.facts().partsNotCovered();
        if (!lacking.isEmpty()) {
            lines.add("Not covered, though section 6(1) of the Crime and Disorder Act 1998 asks for it: "
                    + lacking.stream().map(StatutoryPart::words).collect(Collectors.joining("; ")));
        }
        var equality = about.equality();
        if (equality != null) {
            var why = about.equalityReason();
            lines.add("Equality: " + equality.title() + (why == null ? "" : ". " + why));
        }
    }

    private static void said(Reported reported, List<String> lines) {
        part(lines, "What was said of the draft, and the response", "");
        for (var part : reported.consultation().parts()) {
            var summary = part.consultation().summary();
            part(lines, part.consultation().title(), summary == null ? "" : summary);
            part.themes().forEach(theme -> lines.add(response(theme.title() + ": " + theme.said(), theme.did())));
        }
        part(lines, "Overview and Scrutiny", "");
        reported.scrutiny().latest().ifPresent(outcome -> lines.add(outcome.sentence() + ": " + outcome.words()));
        reported.scrutiny().comments().forEach(comment -> lines.add(response(comment.words(), comment.response())));
    }

    private static String response(String said, @Nullable String did) {
        return said + "\nResponse: " + (did == null ? "none yet" : did);
    }

    private static void part(List<String> lines, String heading, String words) {
        lines.add("");
        lines.add(heading);
        if (!words.isEmpty()) {
            lines.add(words);
        }
    }
}
