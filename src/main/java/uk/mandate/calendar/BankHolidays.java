package uk.mandate.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bank holidays of England and Wales. For the years that the official feed covers they are the feed's, one-off and
 * substitute days included; before and after, they are worked out by rule, which {@link #warning} says.
 */
public final class BankHolidays {
    private final NavigableMap<LocalDate, String> published;
    private final Map<Year, Map<LocalDate, String>> computed = new ConcurrentHashMap<>();
    private final Year first;
    private final Year last;
    private final String version;

    BankHolidays(NavigableMap<LocalDate, String> published, String fingerprint) {
        this.published = new TreeMap<>(published);
        this.first = Year.from(published.firstKey());
        this.last = Year.from(published.lastKey());
        this.version = first + "-" + last + " " + fingerprint;
    }

    /** The feed that Mandate ships with. */
    public static BankHolidays shipped() {
        return HolidayFeed.read(HolidayFeed.resource(HolidayFeed.BUILT_IN), HolidayFeed.BUILT_IN);
    }

    /**
     * Another feed in the shape of www.gov.uk/bank-holidays.json.
     *
     * @param name what the feed is called in the sentence that refuses it
     * @throws HolidayFeedException where it cannot be used
     */
    public static BankHolidays of(byte[] feed, String name) {
        return HolidayFeed.read(feed, name);
    }

    public boolean contains(LocalDate date) {
        return holidaysOf(Year.from(date)).containsKey(date);
    }

    /** The holiday's name, such as "Boxing Day (substitute day)". */
    public Optional<String> title(LocalDate date) {
        return Optional.ofNullable(holidaysOf(Year.from(date)).get(date));
    }

    /** Whether the official feed covers the date's year. */
    public boolean isPublishedFor(LocalDate date) {
        var year = Year.from(date);
        return !year.isBefore(first) && !year.isAfter(last);
    }

    /** What to say beside a date that rests on computed holidays; empty within the years of the official feed. */
    public Optional<String> warning(LocalDate date) {
        if (isPublishedFor(date)) {
            return Optional.empty();
        }
        return Optional.of("Bank holidays are published for " + first + " to " + last + " only: those of "
                + date.getYear() + " are worked out by rule, so " + BritishDates.words(date) + " may still move.");
    }

    /** Which data this is: the years it covers and the start of its SHA-256. */
    public String version() {
        return version;
    }

    private Map<LocalDate, String> holidaysOf(Year year) {
        return year.isBefore(first) || year.isAfter(last)
                ? computed.computeIfAbsent(year, ComputedHolidays::of)
                : published;
    }
}
