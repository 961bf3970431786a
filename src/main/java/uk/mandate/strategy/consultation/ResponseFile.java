package uk.mandate.strategy.consultation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;

/**
 * A file of responses as spreadsheets and survey tools write it: a heading, then a row for each. It is only read here; what
 * is wrong with a row is for whoever knows the consultation.
 */
final class ResponseFile {
    static final int MOST_ROWS = 5_000;
    /** In characters; the page sends it along until it is confirmed. */
    static final int LONGEST = 500_000;

    private static final Set<String> REQUIRED = new TreeSet<>(Set.of("received", "channel", "words"));
    private static final Set<String> OPTIONAL = new TreeSet<>(Set.of("theme", "name", "address", "email"));
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ResponseFile() {}

    /** The file's rows; refuses a file that is none. */
    static List<Row> read(String content) {
        var text = content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
        if (TypedText.isBlank(text)) {
            throw new Refusal("Choose a file that is not empty, or paste its rows with their heading.");
        }
        if (text.length() > LONGEST) {
            throw new Refusal("The file is too long: split it into files of at most half a million characters.");
        }
        try (var parser = CSVParser.parse(text, format(text))) {
            checkHeading(parser.getHeaderNames());
            return rows(parser);
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            throw new Refusal(unreadable(unreadable));
        }
    }

    /** Where a computer is set to a language that writes decimal commas, its spreadsheets separate by semicolons. */
    private static CSVFormat format(String text) {
        var heading = text.lines().findFirst().orElse("");
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(heading.contains(";") && !heading.contains(",") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static void checkHeading(List<String> names) {
        var given = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        if (!given.containsAll(REQUIRED)) {
            var missing = new TreeSet<>(REQUIRED);
            missing.removeAll(given);
            throw new Refusal("The heading lacks “%s”: it needs %s, and may have %s."
                    .formatted(String.join("”, “", missing), String.join(", ", REQUIRED), String.join(", ", OPTIONAL)));
        }
        var unknown = new TreeSet<>(given);
        unknown.removeAll(REQUIRED);
        unknown.removeAll(OPTIONAL);
        if (!unknown.isEmpty()) {
            throw new Refusal("Nothing is kept of the column “%s”: take it out of the file, which may have %s and %s."
                    .formatted(String.join("”, “", unknown), String.join(", ", REQUIRED), String.join(", ", OPTIONAL)));
        }
    }

    private static List<Row> rows(CSVParser parser) {
        var rows = new ArrayList<Row>();
        for (var cells : parser) {
            if (rows.size() == MOST_ROWS) {
                throw new Refusal("The file has more than 5,000 rows: split it.");
            }
            rows.add(new Row(cells));
        }
        if (rows.isEmpty()) {
            throw new Refusal("The file has a heading and no row below it.");
        }
        return rows;
    }

    private static String unreadable(Exception unreadable) {
        return unreadable instanceof CSVException || unreadable.getCause() instanceof CSVException
                ? "The file cannot be read: a quotation mark is opened and not closed, or something follows one that"
                        + " is closed."
                : "The file cannot be read: its heading needs a name of its own above each column.";
    }

    /** One row; its number is the spreadsheet's, where the heading is row 1. */
    record Row(long number, CSVRecord cells) {
        Row(CSVRecord cells) {
            this(cells.getRecordNumber() + 1, cells);
        }

        boolean hasEveryCell() {
            return cells.isConsistent();
        }

        /** What the cell in this column says; empty where there is no such column. */
        String cell(String column) {
            return cells.isMapped(column) && cells.isSet(column) ? cells.get(column) : "";
        }
    }
}
