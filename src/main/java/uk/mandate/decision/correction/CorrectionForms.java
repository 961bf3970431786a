package uk.mandate.decision.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.mandate.decision.DocumentField;
import uk.mandate.decision.FactField;
import uk.mandate.decision.FactKind;
import uk.mandate.decision.correction.CorrectableFact.Value;
import uk.mandate.document.Documents.Version;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Field.Option;
import uk.mandate.organisation.web.Form;

/** What is asked about corrections. */
final class CorrectionForms {
    private CorrectionForms() {}

    static String page(String reference) {
        return "/strategies/" + reference + "/corrections";
    }

    static String page(Correction correction) {
        return page(correction.caseReference()) + "/" + correction.id();
    }

    static Form ask(String reference, CorrectableFact fact, Value value, List<Version> documents) {
        var fields = new ArrayList<Field>();
        fields.add(newValue(fact, value));
        if (value.field().type() == FactField.Type.MINUTE && fact.kind() == FactKind.DECISION) {
            fields.add(Field.text(
                    "resolved",
                    "Where the body resolved to correct its minute",
                    "A minute is corrected only as the body resolves: the meeting's day and the number of the"
                            + " minute."));
        }
        fields.add(
                Field.longText("reason", "Reason", "What is wrong, and how it came to be. Kept with the correction."));
        fields.add(DocumentField.of("evidence", "Evidence", "The document of this case that shows it.", documents));
        return new Form(
                "Correct: " + value.field().title().toLowerCase(Locale.UK),
                fact.words(),
                page(reference) + "/new/" + fact.kind() + "/" + fact.id() + "/" + value.field(),
                page(reference),
                "Ask for the correction",
                fields);
    }

    private static Field newValue(CorrectableFact fact, Value value) {
        var says = "The record says: " + value.words() + (value.words().endsWith(".") ? "" : ".");
        return switch (value.field().type()) {
            case DAY, FOLLOWS -> Field.date("value", "Correct day", says);
            case OUTCOME ->
                Field.choice(
                        "value",
                        "Correct outcome",
                        says + " An outcome that was recorded wrongly sends the case back to its stage, where the right"
                                + " one is recorded with all its parts.",
                        fact.outcomes().stream()
                                .map(outcome -> new Option(outcome.toString(), outcome.words()))
                                .toList());
            case MINUTE -> Field.longText("value", "Correct words", says);
        };
    }

    static Form answer(Correction correction) {
        return new Form(
                "Approve this correction, or refuse it",
                correction.caseReference() + ", " + correction.field().title(),
                page(correction) + "/answer",
                page(correction),
                "Record the answer",
                List.of(
                        Field.choice("answer", "Answer", SecondAnswer.values(), SecondAnswer::title),
                        Field.longText("reason", "Reason", "What you looked at. Kept with the correction.")));
    }

    /** What the second officer answers. */
    enum SecondAnswer {
        APPROVED("Approve: the record says it from now on"),
        REFUSED("Refuse: the record says what it said");

        private final String title;

        SecondAnswer(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }
}
