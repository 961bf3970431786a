package uk.mandate.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.CaseClock;

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
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(CaseClock.LONDON);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]+)}");

    private final Names names;
    private final Properties phrases;

    LedgerSentences(Names names) {
        this.names = names;
        this.phrases = load();
    }

    String sentence(LedgerEntry entry) {
        var phrase = phrases.getProperty(entry.type(), "recorded “" + Names.words(entry.type()) + "”");
        var said = "On " + happened(entry) + " " + who(entry) + " " + fill(phrase, entry) + door(entry);
        return isRecordedLater(entry) ? said + "; recorded on " + time(entry.recordedAt()) + "." : said + ".";
    }

    boolean hasOwnSentence(String type) {
        return phrases.containsKey(type);
    }

    /** A value as a person reads it: dates in British form, people, offices and deciding bodies by name. */
    String readable(String path, String value) {
        if (path.endsWith("assignee") || path.endsWith("owner") || path.endsWith("/person")) {
            return names.person(value);
        }
        if (path.equals("who/office")) {
            return offices(value);
        }
        if (path.endsWith("group") || path.endsWith("ffice")) {
            return names.group(value);
        }
        var words = phrases.getProperty(field(path) + "/" + value.toLowerCase(Locale.ROOT));
        return words == null ? date(value) : words;
    }

    private static String field(String path) {
        var named = path.replaceFirst("/(before|after)$", "");
        return named.substring(named.lastIndexOf('/') + 1);
    }

    public String time(Instant instant) {
        return TIME.format(instant);
    }

    /** When it happened: the day alone where no hour is known. */
    String happened(LedgerEntry entry) {
        return entry.happenedOn().map(DATE::format).orElseGet(() -> time(entry.happenedAt()));
    }

    private boolean isRecordedLater(LedgerEntry entry) {
        return !happened(entry).equals(time(entry.recordedAt()));
    }

    private String who(LedgerEntry entry) {
        var who =
                new StringBuilder(names.person(entry.content().at("/who/person").asText()));
        var office = entry.value("who/office");
        if (office != null && !offices(office).contentEquals(who)) {
            who.append(" as ").append(offices(office));
        }
        append(who, " for ", entry.value("who/forOffice"), true);
        append(who, " as deputy of ", entry.value("who/deputyOf"), false);
        return who.toString();
    }

    /** The offices of somebody who acts in several. */
    private String offices(String ids) {
        return Stream.of(ids.split(OfficesHeld.AND)).map(names::group).collect(Collectors.joining(" and "));
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
                yield value == null ? "nothing" : readable(path, value);
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
        return Names.words(field) + ": " + (after == null ? "none" : readable(field, after));
    }

    private static String date(String value) {
        try {
            if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return DATE.format(LocalDate.parse(value));
            }
            if (value.matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z")) {
                return TIME.format(Instant.parse(value));
            }
            // The names of outcomes: amended-in-principle, NOT_HELD.
            return value.matches("[a-z]+(-[a-z]+)+|[A-Z]+(_[A-Z]+)*") ? Names.words(value.replace('_', '-')) : value;
        } catch (DateTimeException merelyLooksLikeOne) {
            return value;
        }
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
