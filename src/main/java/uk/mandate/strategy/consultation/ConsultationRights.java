package uk.mandate.strategy.consultation;

import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;

/** Who consults: the lead officer. Everybody reads what was said; who said it is shown only to those who answer them. */
@Component
public class ConsultationRights {
    private static final OfficeId LEAD_OFFICER = new OfficeId("lead-officer");

    private final Directory directory;
    private final CaseClock clock;

    ConsultationRights(Directory directory, CaseClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether the acting person writes on consultations. */
    public boolean mayWrite() {
        return isLeadOfficer();
    }

    /** Whether the acting person is shown the names and addresses of those who answered. */
    public boolean maySeeRespondents() {
        return isLeadOfficer();
    }

    void requireWriter() {
        var acting = Acting.require();
        if (acting.isPerson() && !isLeadOfficer()) {
            throw new Refusal(
                    "Only the lead officer keeps the record of a consultation: ask the lead officer to enter it.");
        }
    }

    /** Refuses an approval by whoever records it: a departure from the rule is a second person's (R40). */
    void requireSecondPerson(Departure departure) {
        var acting = Acting.require();
        if (directory
                .officesOf(acting.person(), clock.today())
                .contains(departure.approver().office())) {
            throw new Refusal("You hold the office of " + departure.approver().words()
                    + ", and nobody approves a departure that they record themselves: let another lead officer record"
                    + " it, or name another office that approved it.");
        }
    }

    private boolean isLeadOfficer() {
        return directory.officesOf(Acting.require().person(), clock.today()).contains(LEAD_OFFICER);
    }
}
