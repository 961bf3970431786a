package uk.mandate.strategy.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.calendar.TypedDates;
import uk.mandate.strategy.consultation.Response.Received;

/** Takes responses over from a file: looked through first, and loaded only when somebody has confirmed what was shown. */
@Service
@Transactional
public class ResponseImport {
    private static final int LONGEST_WORDS = 5_000;

    private final ConsultationDesk desk;
    private final ResponseService responses;
    private final ResponseTables tables;
    private final ChannelTables channels;
    private final ThemeTables themes;

    ResponseImport(
            ConsultationDesk desk,
            ResponseService responses,
            ResponseTables tables,
            ChannelTables channels,
            ThemeTables themes) {
        this.desk = desk;
        this.responses = responses;
        this.tables = tables;
        this.channels = channels;
        this.themes = themes;
    }

    /** What would be loaded, what is wrong with which row, and which rows are there already; loads nothing. */
    @Transactional(readOnly = true)
    public Preview preview(UUID consultation, String content) {
        return lookThrough(desk.unanswered(consultation), content);
    }

    /** Loads every row but those that are there already; refuses a file of which a row is wrong, and loads nothing of it. */
    public Preview load(UUID consultation, String content) {
        var of = desk.unanswered(consultation);
        var looked = lookThrough(of, content);
        if (!looked.errors().isEmpty()) {
            throw new Refusal(
                    "Nothing was loaded: put right the rows that are named, then look through the file again.");
        }
        if (looked.fresh().isEmpty()) {
            throw new Refusal("Nothing was loaded: every row of the file is on record already.");
        }
        responses.importAll(of, looked.fresh());
        return looked;
    }

    private Preview lookThrough(Consultation of, String content) {
        var reader = new RowReader(of, names(of));
        var seen = new Seen(tables.everybody(of.id()));
        var preview = new Preview(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var row : ResponseFile.read(content)) {
            var wrong = new ArrayList<String>();
            var received = reader.read(row, wrong);
            wrong.forEach(error -> preview.errors().add(new RowNote(row.number(), error)));
            received.ifPresent(one -> seen.note(row.number(), one)
                    .ifPresentOrElse(
                            before -> preview.duplicates().add(new RowNote(row.number(), before)),
                            () -> preview.fresh().add(one)));
        }
        return preview;
    }

    private Names names(Consultation of) {
        var byChannel = new HashMap<String, UUID>();
        channels.of(of.id()).forEach(channel -> byChannel.put(key(channel.name()), channel.id()));
        var byTheme = new HashMap<String, UUID>();
        themes.of(of.id()).forEach(theme -> byTheme.put(key(theme.title()), theme.id()));
        return new Names(byChannel, byTheme);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private record Names(Map<String, UUID> channels, Map<String, UUID> themes) {}

    /** Reads a row as a response to this consultation. */
    private final class RowReader {
        private final Consultation of;
        private final Names names;

        RowReader(Consultation of, Names names) {
            this.of = of;
            this.names = names;
        }

        /** The response; empty where anything is wrong with the row, each wrong thing told. */
        Optional<Received> read(ResponseFile.Row row, List<String> wrong) {
            if (!row.hasEveryCell()) {
                wrong.add("has not as many cells as the heading");
                return Optional.empty();
            }
            var received = day(row.cell("received"));
            received.ifPresentOrElse(
                    day -> responses.checkDay(of, day).ifPresent(wrong::add),
                    () -> wrong.add("“received” must be a date such as 26/02/2025 or 2025-02-26"));
            var channel = names.channels().get(key(row.cell("channel")));
            if (channel == null) {
                wrong.add("“channel” must be one of the consultation's: add “" + shown(row.cell("channel"))
                        + "” there first");
            }
            var theme = row.cell("theme").isEmpty() ? null : names.themes().get(key(row.cell("theme")));
            if (theme == null && !row.cell("theme").isEmpty()) {
                wrong.add("“theme” must be one of the consultation's: add “" + shown(row.cell("theme"))
                        + "” there first");
            }
            checkTexts(row, wrong);
            return wrong.isEmpty() && channel != null
                    ? received.map(day -> new Received(channel, theme, day, row.cell("words"), respondent(row)))
                    : Optional.empty();
        }

        private static void checkTexts(ResponseFile.Row row, List<String> wrong) {
            if (TypedText.isBlank(row.cell("words"))) {
                wrong.add("“words” is empty");
            }
            if (row.cell("words").length() > LONGEST_WORDS) {
                wrong.add("“words” is longer than 5,000 characters");
            }
            for (var column : List.of("words", "name", "address", "email")) {
                if (TypedText.isUnrecordable(row.cell(column))) {
                    wrong.add("“" + column + "” " + TypedText.CANNOT_BE_RECORDED);
                }
            }
        }

        private static Respondent respondent(ResponseFile.Row row) {
            return new Respondent(row.cell("name"), row.cell("address"), row.cell("email"));
        }

        private static Optional<LocalDate> day(String typed) {
            var parts = typed.split("/", -1);
            return parts.length == 3 ? TypedDates.read(parts[0], parts[1], parts[2]) : TypedDates.read(typed);
        }

        private static String shown(String name) {
            return name.length() > 60 ? name.substring(0, 60) + "…" : name;
        }
    }

    /** What is on record, and what the file's earlier rows say. */
    private static final class Seen {
        private final Map<String, List<Respondent>> onRecord;
        private final Map<String, List<Noted>> inFile = new HashMap<>();

        Seen(Map<String, List<Respondent>> onRecord) {
            this.onRecord = onRecord;
        }

        /** Where the same stands already, as a clause; else it is noted. */
        Optional<String> note(long row, Received received) {
            if (onRecord.getOrDefault(received.words(), List.of()).stream()
                    .anyMatch(before -> before.isRepeatedBy(received.respondent()))) {
                return Optional.of("is on record already");
            }
            var same = inFile.computeIfAbsent(received.words(), words -> new ArrayList<>());
            var earlier = same.stream()
                    .filter(noted -> noted.by().isRepeatedBy(received.respondent()))
                    .findFirst();
            same.add(new Noted(row, received.respondent()));
            return earlier.map(noted -> "says the same as row " + noted.row());
        }

        private record Noted(long row, Respondent by) {}
    }

    /** What the file holds: what would be loaded, what is wrong, and what is there already. */
    public record Preview(List<Received> fresh, List<RowNote> errors, List<RowNote> duplicates) {}

    /** Something about one row, by the spreadsheet's number. */
    public record RowNote(long row, String words) {}
}
