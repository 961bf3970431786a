package uk.mandate.strategy.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mandate.decision.Recording;
import uk.mandate.policy.ConsultationForm;
import uk.mandate.publication.Publications.Publication;

/**
 * One consultation on one round of a draft, as it is on record.
 *
 * @param timetables every timetable that it had, the first one first; the last holds
 * @param end {@code null} while it runs
 * @param summary what it brought, for the final report; {@code null} until it has been answered
 * @param published the newest publication of its timetable; {@code null} where the public was not told
 */
public record Consultation(
        UUID id,
        String caseReference,
        int round,
        ConsultationForm form,
        Recording recording,
        List<Timetable> timetables,
        @Nullable End end,
        @Nullable String summary,
        @Nullable Publication published) {

    public Timetable timetable() {
        return timetables.get(timetables.size() - 1);
    }

    public boolean isPublished() {
        return published != null;
    }

    public boolean isOver() {
        return end != null;
    }

    public boolean isAnswered() {
        return summary != null;
    }

    /** The last day on which people could answer: of one that was stopped, the day on which it was. */
    public LocalDate lastDay() {
        return end == null ? timetable().closes() : end.endedOn();
    }

    /** As the heading of its page: "Formal consultation". */
    public String title() {
        return form == ConsultationForm.FORMAL ? "Formal consultation" : "Engagement before the draft";
    }

    /** Where it stands, in one word or few. */
    public String standing() {
        if (isAnswered()) {
            return "Answered";
        }
        if (end != null) {
            return end.outcome() == Outcome.CLOSED ? "Closed" : "Stopped early";
        }
        return isPublished() ? "Published" : "Not published";
    }

    Consultation publishedBy(@Nullable Publication publication) {
        return new Consultation(id, caseReference, round, form, recording, timetables, end, summary, publication);
    }

    /** The last segment of its address on the public register. */
    public String register() {
        return caseReference + "-" + round + "-" + form.name().toLowerCase(Locale.ROOT);
    }

    /** What became of it. */
    public record End(Outcome outcome, LocalDate endedOn, @Nullable Departure departure) {
        public Optional<Departure> why() {
            return Optional.ofNullable(departure);
        }
    }

    /** How it ended. */
    public enum Outcome {
        CLOSED,
        STOPPED_EARLY
    }
}
