package uk.mandate.organisation.people;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.mandate.organisation.web.Row;

/** Searches the people on record, a page at a time. */
@Component
class PeopleList {
    static final int ON_A_PAGE = 25;

    private static final String MATCH = " where position(lower(:words) in lower(p.name || ' ' || p.id)) > 0 ";

    private final JdbcClient database;

    PeopleList(JdbcClient database) {
        this.database = database;
    }

    Found find(Search search, LocalDate on) {
        var total = database.sql("select count(*) from people p" + MATCH)
                .param("words", search.words())
                .query(Integer.class)
                .single();
        var pages = Math.max(1, (total + ON_A_PAGE - 1) / ON_A_PAGE);
        var page = Math.min(search.page(), pages);
        return new Found(rows(search, page, on), total, page, pages);
    }

    private List<Row> rows(Search search, int page, LocalDate on) {
        return database.sql(
                        """
                        select p.id, p.id as subject, p.name, p.stands_from, p.stands_until, p.withdrawn, coalesce(
                          (select string_agg(o.name, ', ' order by o.name)
                            from group_memberships m join offices o on o.id = m.group_id
                            where m.kind = 'OFFICE' and m.person = p.id
                              and :on between m.stands_from and coalesce(m.stands_until, 'infinity')), '') as detail
                        from people p
                        """
                                + MATCH + search.order() + " limit :limit offset :offset")
                .param("words", search.words())
                .param("on", on)
                .param("limit", ON_A_PAGE)
                .param("offset", (page - 1) * ON_A_PAGE)
                .query(Row.class)
                .list();
    }

    /**
     * What is looked for.
     *
     * @param sort one of {@code id}, {@code name}, {@code from}; anything else counts as {@code name}
     */
    record Search(String words, String sort, boolean descending, int page) {
        Search {
            words = words.replaceAll("\\p{Cntrl}", " ").strip();
            page = Math.max(1, page);
        }

        private String order() {
            var column =
                    switch (sort) {
                        case "id" -> "p.id";
                        case "from" -> "p.stands_from";
                        default -> "lower(p.name)";
                    };
            return " order by " + column + (descending ? " desc" : "") + ", p.id";
        }
    }

    /** One page of what was found. */
    record Found(List<Row> rows, int total, int page, int pages) {}
}
