package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.hostile.HostileRequest;
import uk.mandate.hostile.HostileRequests;
import uk.mandate.process.Doors.Place;
import uk.mandate.testing.MandateTest;

/**
 * Random hostile requests at every door, by a stranger, by an officer whose colleague has a task, and by an administrator: none
 * succeeds in anything, none is our fault, none tells anything, and each attempt on a case is in the ledger. A tenth of them in
 * every build.
 */
@MandateTest
class HostileRequestsTest {
    private static final long SEED = 20250226;
    private static final int FULL = 2_000;
    private static final int AT_A_TIME = 20;
    /** They tell of the requests themselves. */
    private static final Set<String> MAY_CHANGE = Set.of("ledger_entries", "ledger_texts", "failed_sign_ins");

    private static final Pattern TURNED_AWAY = Pattern.compile("%0[0AD]|%3B|%2F|%5C|%25", Pattern.CASE_INSENSITIVE);

    @Autowired
    GateCase gate;

    @Autowired
    TaskService tasks;

    @Autowired
    LedgerEntries ledger;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Doors doors;

    @Autowired
    Environment environment;

    private List<String> ids = List.of();

    @BeforeEach
    void aColleagueHasATaskInHand() {
        var task = tasks.createTaskQuery().taskId(gate.taskId(gate.open())).singleResult();
        // Nothing that the officer may lawfully do to it by chance: not even take it, or give it back.
        EngineActs.run(() -> tasks.setAssignee(task.getId(), "democratic.services.second"));
        ids = List.of(task.getId(), task.getProcessInstanceId(), task.getProcessDefinitionId());
    }

    @AfterEach
    void nobodyStaysLocked() {
        jdbc.update("delete from failed_sign_ins");
    }

    @ParameterizedTest
    @EnumSource
    void aTenthByAStranger(Place place) {
        attack(Attacker.stranger(environment), place, FULL / 10);
    }

    @ParameterizedTest
    @EnumSource
    void aTenthByAnOfficer(Place place) {
        attack(Attacker.as(environment, Attacker.OFFICER), place, FULL / 10);
    }

    @ParameterizedTest
    @EnumSource(names = {"WEBAPPS", "BENEATH", "SESSIONS"})
    void aTenthByAnAdministrator(Place place) {
        attack(Attacker.as(environment, "administrator"), place, FULL / 10);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("thorough")
    void allByAStranger(Place place) {
        attack(Attacker.stranger(environment), place, FULL);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("thorough")
    void allByAnOfficer(Place place) {
        attack(Attacker.as(environment, Attacker.OFFICER), place, FULL);
    }

    @ParameterizedTest
    @EnumSource(names = {"WEBAPPS", "BENEATH", "SESSIONS"})
    @Tag("thorough")
    void allByAnAdministrator(Place place) {
        attack(Attacker.as(environment, "administrator"), place, FULL);
    }

    private void attack(Attacker attacker, Place place, int number) {
        var requests = new HostileRequests(SEED, doors.at(place), ids);
        var before = state();
        var wrong = new ArrayList<String>();
        for (int sent = 1; sent <= number; sent++) {
            if (place == Place.SESSIONS) {
                nobodyStaysLocked();
                attacker.beginAnew();
            }
            wrong.addAll(send(attacker, place.prefix(), requests.next()));
            if (sent % AT_A_TIME == 0) {
                assertThat(state()).as("after request " + sent).isEqualTo(before);
            }
        }
        assertThat(wrong).isEmpty();
        if (place != Place.SESSIONS) {
            assertThat(attacker.isStillSignedIn()).isTrue();
            assertThat(locked())
                    .as("names locked, whose requests met nothing but the lockout")
                    .isZero();
        }
    }

    /** What is wrong with the answer. */
    private List<String> send(Attacker attacker, String prefix, HostileRequest request) {
        var position = ledger.position();
        var sent = attacker.send(prefix, request);
        var answer = sent.answer();
        var wrong = new ArrayList<>(sent.faults());
        if ((answer.statusCode() >= 400 || attacker.isStranger()) && tellsAnId(request, answer)) {
            wrong.add("tells an id");
        }
        if (!attacker.isStranger() && isAttempt(request, answer) && !isRecorded(position)) {
            wrong.add("is not in the ledger");
        }
        return wrong.stream().map(what -> what + ": " + sent).toList();
    }

    /** One that the sender did not send themselves. */
    private boolean tellsAnId(HostileRequest request, HttpResponse<String> answer) {
        return ids.stream()
                .anyMatch(id -> answer.body().contains(id) && !request.path().contains(id));
    }

    private boolean isRecorded(long position) {
        return ledger.after(position).stream()
                .anyMatch(entry -> entry.at("/type").asText().endsWith("-refused"));
    }

    /** On a task that could be answered or taken, or by what is closed to everybody. */
    private static boolean isAttempt(HostileRequest request, HttpResponse<String> answer) {
        var act = request.method().equals("POST")
                && request.path().matches("/task/[^/]+/(submit-form|complete|claim|unclaim)(\\?.*)?");
        // What the server itself cannot read as a request, or its firewall turns away, reaches nobody.
        var read = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json")
                && !TURNED_AWAY.matcher(request.path()).find();
        var closed = answer.statusCode() == 403 && answer.body().contains(CommandGuard.SENTENCE);
        return closed || (act && read && answer.statusCode() >= 400);
    }

    /** Every row of every table that a request could have changed. */
    private Map<String, List<String>> state() {
        var state = new TreeMap<>(gate.everything());
        jdbc
                .queryForList(
                        "select tablename from pg_tables where schemaname = 'public' and tablename not like 'act_%'",
                        String.class)
                .stream()
                .filter(table -> !MAY_CHANGE.contains(table))
                .forEach(table -> state.put(
                        table,
                        jdbc.queryForList(
                                "select md5((to_jsonb(t) - 'last_sign_in')::text) from \"" + table + "\" t order by 1",
                                String.class)));
        return state;
    }

    private Integer locked() {
        return jdbc.queryForObject(
                "select count(*) from failed_sign_ins where locked_until is not null", Integer.class);
    }
}
