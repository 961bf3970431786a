package uk.mandate.strategy.draft;

import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;
import uk.mandate.strategy.Strategy;

/** The office that leads a strategy writes it, and Mandate itself the sample. */
@Component
class WhoDrafts {
    private final Directory directory;
    private final CaseClock clock;

    WhoDrafts(Directory directory, CaseClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether the acting person may change the draft, as long as it is open. */
    boolean mayDraft(Strategy strategy) {
        var acting = Acting.require();
        return !acting.isPerson()
                || directory
                        .officesOf(acting.person(), clock.today())
                        .contains(new OfficeId(strategy.facts().leadOffice()));
    }

    void refuseOthers(Strategy strategy) {
        if (!mayDraft(strategy)) {
            throw new Refusal("Only the office that leads the strategy, " + name(strategy)
                    + ", changes its text and the report: ask them.");
        }
    }

    /** The office by the name that people read. */
    String name(Strategy strategy) {
        var office = strategy.facts().leadOffice();
        return directory.groups().stream()
                .filter(group -> group.id().equals(office))
                .map(Directory.GroupEntry::name)
                .findFirst()
                .orElse(office);
    }
}
