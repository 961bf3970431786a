package uk.mandate.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * Says an entry in one sentence of plain English: when, who, in which office and for whom, did what, by which door, and when
 * it was recorded where that was later.
 *
 * <p>What was done comes from {@code ledger-sentences.properties} by the entry's type; a path in braces stands for the value
 * there. A type without a sentence of its own is told by its name. Values that have words of their own stand there too, under
 * their field: {@code body/partnership}.
 */
@Component
class LedgerSentences {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]+)}");

    private final Names names;
    private final Properties phrases;
    private final ReadableValues values;

    LedgerSentences(Names names) {
        this.names = names;
        this.phrases = load();
        this.values = new ReadableValues(names, phrases);
    }

    String sentence(LedgerEntry entry) {
        var phrase = phrases.getProperty(entry.type(), "recorded “" + Names.words(entry.type()) + "”");
        var said = "On " + happened(entry) + " " + who(entry) + " " + fill(phrase, entry) + door(entry);
        return isRecordedLater(entry) ? said + "; recorded on " + values.time(entry.recordedAt()) + "." : said + ".";
    }

    boolean hasOwnSentence(String type) {
        return phrases.containsKey(type);
    }

    /** How the values of entries read beside their sentences. */
    public ReadableValues values() {
        return values;
    }

    /** When it happened: the day alone where no hour is known. */
    String happened(LedgerEntry entry) {
        return entry.happenedOn().map(values::day).orElseGet(() -> values.time(entry.happenedAt()));
    }

    private boolean isRecordedLater(LedgerEntry entry) {
        return !happened(entry).equals(values.time(entry.recordedAt()));
    }

    private String who(LedgerEntry entry) {
        var who =
                new StringBuilder(names.person(entry.content().at("/who/person").asText()));
        var office = entry.value("who/office");
        if (office != null && !values.offices(office).contentEquals(who)) {
            who.append(" as ").append(values.offices(office));
        }
        append(who, " for ", entry.value("who/forOffice"), true);
        append(who, " as deputy of ", entry.value("who/deputyOf"), false);
        return who.toString();
    }

    private void append(StringBuilder who, String link, @Nullable String id, boolean group) {
        if (id != null) {
            who.append(link).append(group ? names.group(id) : names.person(id));
        }
    }

    private static String door(LedgerEntry entry) {
        return switch (String.valueOf(entry.value("who/door"))) {
            case "tasklist" -> " in Tasklist";
            case "page" -> " on a page";
            case "api" -> " through the interface for programs";
            default -> "";
        };
    }

    private String fill(String phrase, LedgerEntry entry) {
        return PLACEHOLDER.matcher(phrase).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), entry)));
    }

    private String value(String path, LedgerEntry entry) {
        return switch (path) {
            case "element" -> names.element(entry.value("process"), entry.value("element"));
            case "process" -> names.process(entry.value("process"));
            case "changed" -> changed(entry);
            default -> {
                var value = entry.value(path);
                yield value == null ? "nothing" : values.value(path, value);
            }
        };
    }

    /** The entry's one changed field with its new value, such as "council meeting: 26 February 2025". */
    private String changed(LedgerEntry entry) {
        var fields = entry.content().path("changes").fieldNames();
        if (!fields.hasNext()) {
            return "nothing";
        }
        var field = fields.next();
        var after = entry.value("changes/" + field + "/after");
        return Names.words(field) + ": " + (after == null ? "none" : values.value(field, after));
    }

    private static Properties load() {
        try {
            return PropertiesLoaderUtils.loadProperties(
                    new EncodedResource(new ClassPathResource("ledger-sentences.properties"), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
