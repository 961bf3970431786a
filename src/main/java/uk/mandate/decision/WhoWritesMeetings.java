package uk.mandate.decision;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;

/** Democratic services and governance staff write what is on record of meetings; everybody who signs in reads it. */
@Component
public class WhoWritesMeetings {
    private static final Set<String> WRITERS = Set.of("democratic-services", "governance");

    private final Directory directory;
    private final CaseClock clock;

    WhoWritesMeetings(Directory directory, CaseClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether the acting person may. */
    public boolean mayWrite() {
        return directory.groupsOf(Acting.require().person(), clock.today()).stream()
                .anyMatch(WRITERS::contains);
    }

    /** Refuses everybody else. */
    public void refuseOthers() {
        if (!mayWrite()) {
            throw new Refusal("Democratic services and governance staff record what concerns meetings: ask them.");
        }
    }
}
