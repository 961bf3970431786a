package uk.mandate.calendar;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.mandate.text.VisibleText;

/** Reads the shape of https://www.gov.uk/bank-holidays.json, of which only England and Wales matters here. */
final class HolidayFeed {
    static final String BUILT_IN = "holidays/england-and-wales.json";
    private static final String MOURNING = "holidays/days-of-mourning.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private HolidayFeed() {}

    static BankHolidays read(byte[] feed, String name) {
        var division = parse(feed, name, Feed.class).englandAndWales;
        if (division == null || division.events == null || division.events.isEmpty()) {
            throw new HolidayFeedException(name, "it lists no event under england-and-wales");
        }
        return new BankHolidays(byDate(division.events, name), fingerprint(feed));
    }

    static NavigableMap<LocalDate, String> daysOfMourning() {
        var days = parse(resource(MOURNING), MOURNING, Mourning.class);
        return byDate(Objects.requireNonNullElse(days.mourning, List.of()), MOURNING);
    }

    static byte[] resource(String name) {
        try (var stream = HolidayFeed.class.getClassLoader().getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <T> T parse(byte[] json, String name, Class<T> shape) {
        try {
            var read = JSON.readValue(new String(json, StandardCharsets.UTF_8), shape);
            return Optional.ofNullable(read).orElseThrow(() -> unreadable(name));
        } catch (JsonProcessingException unreadable) {
            throw unreadable(name);
        }
    }

    private static HolidayFeedException unreadable(String name) {
        return new HolidayFeedException(name, "it is not JSON in the shape of www.gov.uk/bank-holidays.json");
    }

    private static NavigableMap<LocalDate, String> byDate(List<Event> events, String name) {
        var byDate = new TreeMap<LocalDate, String>();
        for (var event : events) {
            if (byDate.put(event.day(name), event.words(name)) != null) {
                throw new HolidayFeedException(name, event.date + " is listed twice");
            }
        }
        return byDate;
    }

    private static String fingerprint(byte[] feed) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(feed);
            return HexFormat.of().formatHex(digest).substring(0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Feed(@JsonProperty("england-and-wales") @Nullable Division englandAndWales) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Division(@Nullable List<Event> events) {}

    private record Mourning(@Nullable List<Event> mourning) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Event(@Nullable String title, @Nullable String date, @Nullable String notes) {

        LocalDate day(String feed) {
            try {
                return LocalDate.parse(String.valueOf(date));
            } catch (DateTimeException unreadable) {
                throw new HolidayFeedException(feed, "\"" + date + "\" is not a date such as 2025-12-25");
            }
        }

        String words(String feed) {
            if (title == null || VisibleText.isMissing(title)) {
                throw new HolidayFeedException(feed, date + " has no title");
            }
            return notes == null || VisibleText.isMissing(notes)
                    ? title
                    : title + " (" + notes.toLowerCase(Locale.UK) + ")";
        }
    }
}
