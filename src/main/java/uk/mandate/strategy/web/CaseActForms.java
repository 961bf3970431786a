package uk.mandate.strategy.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.mandate.decision.DocumentField;
import uk.mandate.decision.HowGiven;
import uk.mandate.document.Documents.Version;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Field.Option;
import uk.mandate.organisation.web.Form;
import uk.mandate.strategy.Strategy;

/** What is asked of whoever withdraws a strategy, or records what Council decided of one in force. */
final class CaseActForms {
    private CaseActForms() {}

    /** Only whoever records it for the Leader says how the Leader gave it, and by which message. */
    static Form withdraw(Strategy strategy, boolean forTheLeader, List<Version> documents) {
        var fields = new ArrayList<>(List.of(
                Field.longText(
                        "reason",
                        "Why it is withdrawn",
                        "The case ends with it, and its page keeps it. Nothing is deleted."),
                Field.today("withdrawnOn", "Day on which it was withdrawn", "Not later than today.")));
        if (forTheLeader) {
            fields.add(Field.choice(
                    "howGiven",
                    "How the Leader gave it",
                    "You record it for the Leader; the case keeps the Leader's message with it.",
                    ways()));
            fields.add(DocumentField.of(
                    "message", "The Leader's message", "Store it on the case's page first.", documents));
        }
        return about(strategy, "Withdraw the strategy", "withdraw", "Withdraw it for good", fields);
    }

    static Form extend(Strategy strategy) {
        var fields = new ArrayList<Field>();
        fields.add(Field.date("until", "New last day of the term", "The day to which Council extended it."));
        fields.addAll(minute());
        return about(strategy, "Record that Council extended the strategy", "extend", "Record the extension", fields);
    }

    static Form revoke(Strategy strategy) {
        return about(strategy, "Record that Council revoked the strategy", "revoke", "Record the revocation", minute());
    }

    private static List<Field> minute() {
        return List.of(
                Field.date("decidedOn", "Day of Council's meeting", "Not later than today, and within the term."),
                Field.longText("resolution", "Resolution", "In the words of the minutes."),
                Field.longText("reasons", "Reasons", "Or “none”."),
                Field.longText("alternatives", "Alternatives rejected", "Or “none”."),
                Field.longText("conflicts", "Conflicts of interest", "Or “none”."),
                Field.longText("dispensations", "Dispensations", "Or “none”."));
    }

    private static List<Option> ways() {
        return Stream.of(HowGiven.values())
                .map(way -> new Option(
                        way.name(),
                        switch (way) {
                            case EMAIL -> "By e-mail";
                            case LETTER -> "By letter";
                            case IN_PERSON -> "In person";
                        }))
                .toList();
    }

    private static Form about(Strategy strategy, String title, String act, String button, List<Field> fields) {
        var back = page(strategy.reference().value());
        return new Form(title, strategy.title(), back + "/" + act, back, button, fields);
    }

    static String page(String reference) {
        return "/strategies/" + reference;
    }
}
