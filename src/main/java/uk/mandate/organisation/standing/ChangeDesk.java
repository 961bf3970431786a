package uk.mandate.organisation.standing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;
import uk.mandate.organisation.Role;

/**
 * The one desk over which the organisation changes: administrators only, never in their own favour, and never without a
 * trace. Mandate itself may do it at start-up.
 */
@Component
public class ChangeDesk {
    private final Directory directory;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    ChangeDesk(Directory directory, CaseClock clock, ApplicationEventPublisher events) {
        this.directory = directory;
        this.clock = clock;
        this.events = events;
    }

    public LocalDate today() {
        return clock.today();
    }

    public void admitAdministrator() {
        var acting = Acting.require();
        if (acting.isPerson() && !directory.groupsOf(acting.person(), today()).contains(Role.ADMINISTRATOR.group())) {
            throw new Refusal(
                    "Only an administrator may change the organisation. Ask an administrator to make this change.");
        }
    }

    /** Admits an administrator whose act gives something to this person, who must be somebody else. */
    public void admitAdministratorFor(PersonId favoured) {
        admitAdministratorFor(
                favoured,
                "Nobody gives an office, a membership or a role to themselves, not even to act in it for a"
                        + " time. Ask another administrator to make this change.");
    }

    /** As {@link #admitAdministratorFor(PersonId)}, with a sentence of its own for whoever favours themselves. */
    public void admitAdministratorFor(PersonId favoured, String otherwise) {
        admitAdministrator();
        var acting = Acting.require();
        if (favoured.equals(acting.person()) || favoured.equals(acting.deputyOf())) {
            throw new Refusal(otherwise);
        }
    }

    public void record(ChangeOfOrganisation change, DatedChange dated) {
        events.publishEvent(change.because(dated.reason(), happenedOn(dated)));
    }

    public void record(RecordedEvent event) {
        events.publishEvent(event);
    }

    /** The effective day where it lies back; otherwise the act itself is what happened. */
    public @Nullable LocalDate happenedOn(DatedChange dated) {
        return dated.effective().isBefore(today()) ? dated.effective() : null;
    }
}
