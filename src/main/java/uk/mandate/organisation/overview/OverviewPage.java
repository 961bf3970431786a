package uk.mandate.organisation.overview;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.ResponsibleAuthorities;
import uk.mandate.organisation.web.Row;

/** Where administrators begin: how much there is of everything, and what is missing today. */
@Controller
class OverviewPage {
    private static final String STANDING =
            "not withdrawn and :on between stands_from and coalesce(stands_until, 'infinity')";

    private final JdbcClient database;
    private final ResponsibleAuthorities authorities;
    private final CaseClock clock;

    OverviewPage(JdbcClient database, ResponsibleAuthorities authorities, CaseClock clock) {
        this.database = database;
        this.authorities = authorities;
        this.clock = clock;
    }

    @GetMapping("/admin/organisation")
    String overview(Model model) {
        var today = clock.today();
        List.of("people", "offices", "bodies", "authorities")
                .forEach(kind -> model.addAttribute(kind, count(kind, today)));
        model.addAttribute("vacant", vacantOffices(today));
        model.addAttribute("missing", authorities.missing(today));
        return "organisation/overview";
    }

    private int count(String table, LocalDate on) {
        return database.sql("select count(*) from " + table + " where " + STANDING)
                .param("on", on)
                .query(Integer.class)
                .single();
    }

    private List<Row> vacantOffices(LocalDate on) {
        return database.sql(
                        "select id, id as subject, name, '' as detail, stands_from, stands_until, withdrawn from offices o"
                                + " where " + STANDING
                                + " and not exists (select 1 from group_memberships m where m.kind = 'OFFICE' and m.group_id = o.id"
                                + " and :on between m.stands_from and coalesce(m.stands_until, 'infinity')) order by name")
                .param("on", on)
                .query(Row.class)
                .list();
    }
}
