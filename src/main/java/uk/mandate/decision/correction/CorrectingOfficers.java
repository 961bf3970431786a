package uk.mandate.decision.correction;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;

/** Who asks for a correction, and who approves one: democratic services, and a second officer who is somebody else. */
@Component
class CorrectingOfficers {
    static final OfficeId DEMOCRATIC_SERVICES = new OfficeId("democratic-services");
    private static final Set<OfficeId> APPROVING = Set.of(DEMOCRATIC_SERVICES, new OfficeId("monitoring-officer"));

    private final Directory directory;
    private final CaseClock clock;

    CorrectingOfficers(Directory directory, CaseClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    boolean mayAsk() {
        return offices().contains(DEMOCRATIC_SERVICES);
    }

    void requireAsking() {
        if (!mayAsk()) {
            throw new Refusal("Democratic services correct the record: tell them what is wrong, and what shows it.");
        }
    }

    boolean mayAnswer(Correction correction) {
        return offices().stream().anyMatch(APPROVING::contains) && !correction.isOf(Acting.require());
    }

    void requireAnswering(Correction correction) {
        if (offices().stream().noneMatch(APPROVING::contains)) {
            throw new Refusal("A correction is approved by democratic services or by the Monitoring Officer.");
        }
        if (correction.isOf(Acting.require())) {
            throw new Refusal(
                    "You asked for this correction, or stand for whoever did, so you cannot approve or refuse it."
                            + " Ask another officer of democratic services, or the Monitoring Officer.");
        }
    }

    private Set<OfficeId> offices() {
        return directory.officesOf(Acting.require().person(), clock.today());
    }
}
