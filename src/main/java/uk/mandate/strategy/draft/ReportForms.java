package uk.mandate.strategy.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Field.Option;
import uk.mandate.organisation.web.Form;
import uk.mandate.policy.ReportHeading;
import uk.mandate.strategy.StatutoryPart;
import uk.mandate.strategy.draft.Description.Equality;

/** What is asked about the report. The address that a form is sent to names the revision that it shows. */
final class ReportForms {
    static final String YES = "yes";
    private static final List<Option> YES_OR_NO = List.of(new Option(YES, "Yes"), new Option("no", "No"));

    private ReportForms() {}

    static String here(DraftView draft) {
        return "/strategies/" + draft.reference() + "/report";
    }

    /** @param newer whether somebody changed the words after the window was opened that asks */
    static Form heading(DraftView draft, ReportHeading heading, boolean newer) {
        return new Form(
                heading.title() + " implications",
                draft.strategy().title(),
                here(draft) + "/" + heading.id() + "?seen=" + draft.revision(),
                here(draft),
                "Write it in the report",
                List.of(Field.pages(
                        "words",
                        "What does the decision imply?",
                        newer
                                ? "It reads now: " + draft.text().under(heading)
                                : "Where it implies nothing, write that, and why.")));
    }

    static Form about(DraftView draft) {
        var fields = new ArrayList<Field>();
        fields.add(Field.text(
                "portfolio",
                "Portfolio",
                "Of the member of Cabinet who answers for it, such as Stronger Communities."));
        for (var part : StatutoryPart.values()) {
            fields.add(Field.choice(
                    part.toString(),
                    "Does the strategy cover " + part.words() + "?",
                    "Crime and Disorder Act 1998, section 6(1).",
                    YES_OR_NO));
        }
        fields.add(Field.choice("equality", "How was due regard had to equality?", Equality.values(), Equality::title));
        fields.add(Field.longText(
                "reason", "If screened out: why no assessment is needed", "Members read it before they decide."));
        return new Form(
                "About the strategy",
                draft.strategy().title(),
                here(draft) + "/about?seen=" + draft.revision(),
                here(draft),
                "Write it in the report",
                fields);
    }

    static Map<String, String> standing(DraftView draft) {
        var description = draft.description();
        var standing = new HashMap<String, String>();
        standing.put("portfolio", description.portfolio());
        if (!description.equals(Description.NONE)) {
            for (var part : StatutoryPart.values()) {
                standing.put(part.toString(), description.covers().contains(part.toString()) ? YES : "no");
            }
        }
        if (description.equality() != null) {
            standing.put("equality", description.equality().name());
        }
        if (description.equalityReason() != null) {
            standing.put("reason", description.equalityReason());
        }
        return standing;
    }
}
