package uk.mandate.decision.breach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which breaches somebody wants to see, as it was asked for; what cannot be read is left out.
 *
 * @param standing open ones, or those that were closed; all where it is neither word of the page
 * @param rule such as {@code R18}
 * @param strategy the reference of a case
 * @param page counted from 1
 */
public record BreachFilter(
        @Nullable String standing, @Nullable String rule, @Nullable String strategy, @Nullable String page) {
    static final int PAGE_SIZE = 25;

    public int number() {
        return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    BreachFilter onPage(int number) {
        return new BreachFilter(standing, rule, strategy, String.valueOf(number));
    }

    StatementSpec select(JdbcClient jdbc, String select, String order, LocalDate today) {
        var arguments = new ArrayList<Object>();
        var sql = select + where(arguments, today) + order + " limit ? offset ?";
        arguments.add(today);
        arguments.add(PAGE_SIZE);
        arguments.add((number() - 1) * PAGE_SIZE);
        return jdbc.sql(sql).params(arguments);
    }

    StatementSpec count(JdbcClient jdbc, String count, LocalDate today) {
        var arguments = new ArrayList<Object>();
        return jdbc.sql(count + where(arguments, today)).params(arguments);
    }

    private String where(List<Object> arguments, LocalDate today) {
        var conditions = new ArrayList<String>();
        var isOpen = "(ruled is null or considered_on > cast(? as date) - 2)";
        if ("open".equals(standing) || "ruled".equals(standing)) {
            conditions.add("open".equals(standing) ? isOpen : "(" + isOpen + " is not true)");
            arguments.add(today);
        }
        if (rule != null && rule.strip().matches("[Rr]\\d{2}")) {
            conditions.add("rule = upper(?)");
            arguments.add(rule.strip());
        }
        if (strategy != null && strategy.strip().matches("[A-Za-z0-9-]{1,40}")) {
            conditions.add("case_reference = upper(?)");
            arguments.add(strategy.strip());
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
