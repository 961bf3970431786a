package uk.mandate.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.mandate.calendar.CaseClock;

/** An entry's values as a person reads them: dates in British form, London time, people, offices and bodies by name. */
final class ReadableValues {
    /** The fields that hold a person's id. */
    private static final Set<String> PEOPLE = Set.of("person", "account", "assignee", "owner", "deputyOf");

    private static final Set<String> GROUPS = Set.of("group", "role");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(CaseClock.LONDON);

    private final Names names;
    private final Properties phrases;

    /** Takes the words of values that have their own from these phrases, where they stand under their field. */
    ReadableValues(Names names, Properties phrases) {
        this.names = names;
        this.phrases = phrases;
    }

    /** The value at this path of an entry. */
    String value(String path, String value) {
        var field = field(path);
        if (PEOPLE.contains(field)) {
            return names.person(value);
        }
        if (path.equals("who/office")) {
            return offices(value);
        }
        if (GROUPS.contains(field) || field.endsWith("ffice")) {
            return names.group(value);
        }
        var words = phrases.getProperty(field + "/" + value.toLowerCase(Locale.ROOT));
        if (words == null && field.equals("because") && value.endsWith("Exception")) {
            words = phrases.getProperty("because/exception");
        }
        return words == null ? date(value) : words;
    }

    private static String field(String path) {
        var named = path.replaceFirst("/(before|after)$", "");
        return named.substring(named.lastIndexOf('/') + 1);
    }

    /** To the minute, so that two moments of one minute read alike. */
    public String time(Instant instant) {
        return TIME.format(instant);
    }

    /** A day as words: 26 February 2025. */
    String day(LocalDate day) {
        return DATE.format(day);
    }

    /** The offices of somebody who acts in several. */
    String offices(String ids) {
        return Stream.of(ids.split(OfficesHeld.AND)).map(names::group).collect(Collectors.joining(" and "));
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
}
