package uk.mandate.versions;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What is on record of all cases, read past Mandate's own code: a line for each fact, that people can compare too. Times are
 * those that the engine keeps, whatever the machine's zone.
 */
final class CaseFacts {
    static final String WAITING = "waiting: ";
    static final String FINDING = "finding: ";
    static final String ENDED = "ended: ";

    private static final String TASKS =
            """
            select concat_ws(' ', business_key_, 'at', task_def_key_, 'until', due_date_::timestamp(0))
            from act_ru_task task join act_ru_execution process on process.id_ = task.proc_inst_id_ order by 1
            """;
    private static final String TIMERS =
            """
            select concat_ws(' ', business_key_, 'for', handler_cfg_, 'at', duedate_::timestamp(0))
            from act_ru_job job join act_ru_execution process on process.id_ = job.process_instance_id_ order by 1
            """;
    private static final String FINDINGS =
            """
            select concat_ws(' ', strategy, kind, words) from strategy_findings
            where kind in ('BROKEN_RULE', 'WARNING') order by strategy, position
            """;
    private static final String ENDS =
            """
            select concat_ws(' ', business_key_, process.proc_def_key_, state_, string_agg(act_id_, ', ' order by act_id_))
            from act_hi_procinst process
            left join act_hi_actinst ending on ending.proc_inst_id_ = process.proc_inst_id_ and act_type_ like '%EndEvent'
            group by process.id_ order by 1
            """;

    private static final String VISITS =
            """
            select concat_ws(' ', strategy, visit.stage, visit.round, 'from', coalesce(entered_on::text, '?'), 'until',
                coalesce(left_on::text, '?'), outcome)
            from stage_visits visit order by strategy, position
            """;

    private final JdbcTemplate jdbc;

    CaseFacts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Where each case waits and until when, which timers run, and which rules it broke or was warned of. */
    Stream<String> open() {
        return Stream.of(lines(WAITING, TASKS), lines(WAITING, TIMERS), lines(FINDING, FINDINGS))
                .flatMap(List::stream);
    }

    /** In which end events each process of each case ended, and which rules the case broke or was warned of. */
    Stream<String> ended() {
        return Stream.of(lines(FINDING, FINDINGS), lines(ENDED, ENDS)).flatMap(List::stream);
    }

    /** When each case came to each stage and left it, and why. */
    List<String> visits() {
        return lines("", VISITS);
    }

    private List<String> lines(String kind, String query) {
        return jdbc.queryForList(query, String.class).stream()
                .map(words -> kind + words)
                .toList();
    }
}
