package uk.mandate.decision;

import jakarta.persistence.Embeddable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.PersonId;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;

/**
 * When and by whom a fact was written down; when it happened stands beside it.
 *
 * @param forOffice the office on whose behalf it was recorded, such as the Leader's
 */
@Embeddable
public record Recording(Instant recordedAt, String recordedBy, @Nullable String inOffice, @Nullable String forOffice) {

    /** Now, by the person acting. */
    public static Recording now(Clock clock) {
        var acting = Acting.require();
        return new Recording(clock.instant(), acting.person().value(), text(acting.office()), text(acting.forOffice()));
    }

    /** When it was written down, as a person reads it: the day alone where papers tell no more, which keeps its beginning. */
    public String words() {
        var moment = recordedAt.atZone(CaseClock.LONDON);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? BritishDates.words(moment.toLocalDate())
                : BritishDates.words(moment);
    }

    public PersonId recorder() {
        return new PersonId(recordedBy);
    }

    private static @Nullable String text(@Nullable OfficeId office) {
        return office == null ? null : office.value();
    }
}
