package uk.mandate.decision.breach;

import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;
import uk.mandate.organisation.Role;

/** Who rules on breaches, and who is the second person to a ruling. */
@Component
class MonitoringOfficer {
    static final OfficeId OFFICE = new OfficeId("monitoring-officer");
    private static final String GOVERNANCE = Role.GOVERNANCE.group();

    private final Directory directory;
    private final CaseClock clock;

    MonitoringOfficer(Directory directory, CaseClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether the acting person holds the office today, or acts in it. */
    boolean isActing() {
        return directory.officesOf(Acting.require().person(), clock.today()).contains(OFFICE);
    }

    void require() {
        if (!isActing()) {
            throw new Refusal("Only the Monitoring Officer, or whoever acts in that office, rules on a breach.");
        }
    }

    /** Whether the acting person may be the second person to this ruling. */
    boolean maySecond(Ruling ruling) {
        return isGovernance() && !ruling.isOf(Acting.require());
    }

    void requireSecond(Ruling ruling) {
        if (!isGovernance()) {
            throw new Refusal("The second person to a ruling is one of the governance staff: ask one of them.");
        }
        if (ruling.isOf(Acting.require())) {
            throw new Refusal(
                    "R40, this council's rule: you ruled on this breach, or stand for whoever did, so you cannot"
                            + " be the second person too. Ask somebody else of the governance staff.");
        }
    }

    private boolean isGovernance() {
        return directory.groupsOf(Acting.require().person(), clock.today()).contains(GOVERNANCE);
    }
}
