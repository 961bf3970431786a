package uk.mandate.organisation.handover;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.organisation.Directory;
import uk.mandate.organisation.OpenWork;
import uk.mandate.organisation.OpenWork.OpenTask;
import uk.mandate.organisation.OrganisationChanged.Kind;
import uk.mandate.organisation.Role;
import uk.mandate.organisation.standing.ChangeDesk;
import uk.mandate.organisation.standing.ChangeOfOrganisation;
import uk.mandate.organisation.standing.DatedChange;
import uk.mandate.organisation.web.Row;

/** Lists what leavers have in hand and gives claimed tasks back. */
@Service
@Transactional
class HandOver {
    private static final Set<String> WHO_RELEASES = Set.of("democratic-services", Role.GOVERNANCE.group());

    private final ObjectProvider<OpenWork> openWork;
    private final Directory directory;
    private final JdbcClient database;
    private final ChangeDesk desk;

    HandOver(ObjectProvider<OpenWork> openWork, Directory directory, JdbcClient database, ChangeDesk desk) {
        this.openWork = openWork;
        this.directory = directory;
        this.database = database;
        this.desk = desk;
    }

    /** Everybody whose leaving is on record, the latest first. */
    @Transactional(readOnly = true)
    List<Row> leavers() {
        return database.sql(
                        """
                        select id, id as subject, name, '' as detail, stands_from, stands_until, withdrawn
                        from people where stands_until is not null or withdrawn order by stands_until desc, id
                        """)
                .query(Row.class)
                .list();
    }

    @Transactional(readOnly = true)
    List<OpenTask> tasksOf(PersonId person) {
        return openWork.stream().flatMap(work -> work.of(person).stream()).toList();
    }

    /** Gives the leaver's claimed tasks back to their candidates. */
    void release(PersonId leaver, String reason) {
        admit();
        var why = new DatedChange(desk.today(), reason);
        if (leavers().stream().noneMatch(row -> row.id().equals(leaver.value()))) {
            throw new Refusal("Their leaving is not on record. Ask an administrator to record it first.");
        }
        var released = openWork.stream().mapToInt(work -> work.release(leaver)).sum();
        if (released == 0) {
            throw new Refusal(
                    "They have no claimed task in hand any more, so there is nothing to release. Open the list again to see who has.");
        }
        desk.record(
                ChangeOfOrganisation.of(Kind.CLAIMED_TASKS_RELEASED)
                        .concerning("person", leaver)
                        .set("tasks", released),
                why);
    }

    private void admit() {
        var groups = directory.groupsOf(Acting.require().person(), desk.today());
        if (groups.stream().noneMatch(WHO_RELEASES::contains)) {
            throw new Refusal("Only democratic services release somebody else's tasks. Ask them to do it.");
        }
    }
}
