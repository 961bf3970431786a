package uk.mandate.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.ReservedIds;

/** One entry as the page shows it: the sentence first, then everything that stands behind it. */
record EntryView(
        String sentence,
        String kind,
        String happened,
        String recorded,
        List<Line> facts,
        List<ChangeLine> changes,
        List<RuleLine> rules,
        @Nullable String reason,
        @Nullable String told) {

    static EntryView of(LedgerEntry entry, LedgerSentences sentences) {
        return new EntryView(
                sentences.sentence(entry),
                Names.words(entry.content().at("/kind").asText()),
                sentences.happened(entry),
                sentences.values().time(entry.recordedAt()),
                facts(entry, sentences.values()),
                changes(entry, sentences.values()),
                rules(entry),
                entry.value("reason"),
                entry.value("sentence"));
    }

    private static List<Line> facts(LedgerEntry entry, ReadableValues values) {
        var facts = new ArrayList<Line>();
        addPerson(facts, entry, values);
        for (var path : List.of("who/office", "who/forOffice", "who/deputyOf", "who/door", "element")) {
            var value = entry.value(path);
            if (value != null) {
                facts.add(new Line(label(path), values.value(path, value)));
            }
        }
        entry.content()
                .path("details")
                .properties()
                .forEach(detail -> facts.add(new Line(
                        label(detail.getKey()),
                        values.value(
                                "details/" + detail.getKey(), detail.getValue().asText()))));
        return facts;
    }

    /** The name, and the user name that is nobody else's; Mandate itself, a timer and a stranger have none. */
    private static void addPerson(List<Line> facts, LedgerEntry entry, ReadableValues values) {
        var id = String.valueOf(entry.value("who/person"));
        facts.add(new Line("Person", values.value("who/person", id)));
        PersonId.find(id)
                .filter(person -> !ReservedIds.isReserved(person))
                .ifPresent(person -> facts.add(new Line("User name", id)));
    }

    /** Only what has a value before or after: nothing that stays nothing is no change. */
    private static List<ChangeLine> changes(LedgerEntry entry, ReadableValues values) {
        var changes = new ArrayList<ChangeLine>();
        entry.content().path("changes").fieldNames().forEachRemaining(field -> {
            var path = "changes/" + field;
            var before = value(entry, values, path, "/before");
            var after = value(entry, values, path, "/after");
            if (before != null || after != null) {
                changes.add(new ChangeLine(label(field), before, after));
            }
        });
        return changes;
    }

    private static @Nullable String value(LedgerEntry entry, ReadableValues values, String path, String side) {
        var value = entry.value(path + side);
        return value == null ? null : values.value(path, value);
    }

    private static List<RuleLine> rules(LedgerEntry entry) {
        var rules = new ArrayList<RuleLine>();
        var judgements = entry.content().path("judgements");
        for (int index = 0; index < judgements.size(); index++) {
            var path = "judgements/" + index + "/";
            rules.add(new RuleLine(
                    String.valueOf(entry.value(path + "rule")),
                    String.valueOf(entry.value(path + "result")),
                    String.valueOf(entry.value(path + "policyVersion")),
                    String.valueOf(entry.value(path + "sentence"))));
        }
        return rules;
    }

    private static String label(String path) {
        var words = Names.words(path.substring(path.lastIndexOf('/') + 1));
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** A name and its value. */
    record Line(String name, String value) {}

    /** A field before and after. */
    record ChangeLine(String field, @Nullable String before, @Nullable String after) {}

    /** A rule that was judged. */
    record RuleLine(String rule, String result, String policyVersion, String sentence) {}
}
