package uk.mandate.organisation.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What a page is about; where it is not on record there is no such page. */
public final class Rows {
    private Rows() {}

    public static Row require(Optional<Row> row) {
        return row.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** One line of a history. */
    public static Row require(List<Row> history, UUID line) {
        return require(
                history.stream().filter(row -> row.id().equals(line.toString())).findFirst());
    }
}
