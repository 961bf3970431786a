package uk.mandate.strategy;

import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;

/** Only democratic services bring a case in, and Mandate itself the sample. */
@Component
class WhoBringsIn {
    private static final OfficeId DEMOCRATIC_SERVICES = new OfficeId("democratic-services");

    private final Directory directory;
    private final CaseClock clock;

    WhoBringsIn(Directory directory, CaseClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    void refuseOthers() {
        var acting = Acting.require();
        if (acting.isPerson()
                && !directory.officesOf(acting.person(), clock.today()).contains(DEMOCRATIC_SERVICES)) {
            throw new Refusal("Only democratic services bring in a strategy that is under way: ask them.");
        }
    }
}
