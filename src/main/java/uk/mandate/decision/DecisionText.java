package uk.mandate.decision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.BritishDates;

/** The record of an executive decision as the public reads it: R11's parts, and whether it can be called in. */
@Component
class DecisionText {
    private final CaseFiles files;
    private final CallIns callIns;
    private final DecisionClassifications classifications;
    private final ItemResolutions resolutions;

    DecisionText(
            CaseFiles files, CallIns callIns, DecisionClassifications classifications, ItemResolutions resolutions) {
        this.files = files;
        this.callIns = callIns;
        this.classifications = classifications;
        this.resolutions = resolutions;
    }

    String of(DecisionRecord decision) {
        var minute = decision.minute();
        var lines = new ArrayList<String>();
        lines.add("Record of a decision of " + decision.body().words());
        lines.add(files.of(decision.caseReference()).title() + " (" + decision.caseReference() + ")");
        lines.add("Decided on " + BritishDates.withWeekday(decision.happenedOn()));
        lines.add("Recorded on " + decision.recording().words());
        classifications
                .current(decision.caseReference(), decision.stage())
                .ifPresent(one -> lines.add("It was " + one.words() + ". Why: " + one.reason()));
        part(lines, "Decision", resolutions.publicWords(decision));
        part(lines, "Reasons", minute.reasons());
        part(lines, "Alternatives rejected", minute.alternatives());
        part(lines, "Conflicts of interest", minute.conflicts());
        part(lines, "Dispensations", minute.dispensations());
        part(lines, "Call-in", callIns.judge(decision).sentence());
        return String.join("\n", lines) + "\n";
    }

    private static void part(List<String> lines, String heading, @Nullable String words) {
        lines.add("");
        lines.add(heading);
        lines.add(words == null ? "Not recorded." : words);
    }
}
