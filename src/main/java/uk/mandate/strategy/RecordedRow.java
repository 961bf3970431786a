package uk.mandate.strategy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.mandate.decision.Recording;

/** Rows that say when and by whom they were written down. */
public final class RecordedRow {
    private RecordedRow() {}

    /** Inserts these values of a row's first columns, and its recording. */
    public static void insert(JdbcClient database, String table, Recording by, @Nullable Object... values) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(values));
        row.add(Timestamp.from(by.recordedAt()));
        row.add(by.recordedBy());
        row.add(by.inOffice());
        row.add(by.forOffice());
        var places = "?, ".repeat(row.size() - 1) + "?";
        database.sql("insert into " + table + " values (" + places + ")")
                .params(row)
                .update();
    }

    /** When and by whom the row was written down. */
    public static Recording recording(ResultSet row) throws SQLException {
        return new Recording(
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by"),
                row.getString("in_office"),
                row.getString("for_office"));
    }
}
