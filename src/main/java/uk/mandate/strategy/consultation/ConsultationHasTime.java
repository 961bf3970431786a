package uk.mandate.strategy.consultation;

import static uk.mandate.calendar.BritishDates.withWeekday;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mandate.policy.ConsultationForm;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyPack;
import uk.mandate.policy.PolicyVersion;
import uk.mandate.policy.Rule;
import uk.mandate.policy.StatutoryClock;

/** R15: people know by when they can answer, and have the time that the council's rules give them. */
final class ConsultationHasTime extends Rule {
    private static final String CLOCK = "consultation";

    ConsultationHasTime() {
        super(
                "R15",
                Kind.CONSTITUTION,
                Confidence.SECONDARY,
                "council's constitution, budget and policy framework rules",
                "Consultation has a published timetable and takes at least the policy's time; a shorter one needs a"
                        + " reason and somebody who approved it.");
    }

    /**
     * Whether people have enough time in all.
     *
     * @param spans every consultation on this round of the draft, the formal one among them
     * @param departure why it is shorter, and who approved that
     */
    Judgement checkTime(PolicyPack policy, List<Span> spans, @Nullable Departure departure) {
        var clock = policy.clock(CLOCK);
        var days = spans.stream().mapToInt(span -> span.days(clock)).sum();
        var found = "people have %d of at least %d days".formatted(days, clock.days());
        if (days >= clock.days()) {
            return met(policy.version(), found + ".");
        }
        return departure == null
                ? broken(policy.version(), found + ". " + lawful(clock, spans, days))
                : met(policy.version(), found + ", " + departure.words() + ".");
    }

    private static String lawful(StatutoryClock clock, List<Span> spans, int days) {
        var longer = spans.stream()
                .filter(span ->
                        span.form() == ConsultationForm.FORMAL && clock.counts().contains(span.form()))
                .map(span -> "Let it run until "
                        + withWeekday(clock.after(span.opens(), span.days(clock) + clock.days() - days))
                        + " or longer, or say");
        return longer.findFirst().orElse("Say") + " why it is shorter and who approved that.";
    }

    /** Whether the public was told the timetable by the day on which the formal consultation opened. */
    Judgement checkTold(PolicyVersion under, LocalDate opens, LocalDate publishedOn) {
        return publishedOn.isAfter(opens)
                ? broken(
                        under,
                        "the consultation opens on " + withWeekday(opens) + ", before its timetable is published on "
                                + withWeekday(publishedOn) + ". It may open on " + withWeekday(publishedOn)
                                + " or later.")
                : met(under, "the timetable is published by the day on which it opens, " + withWeekday(opens) + ".");
    }

    /** That an engagement had no published timetable is told, and stops nothing: it was no formal consultation. */
    Judgement checkEngagement(PolicyVersion under, Consultation engagement) {
        return engagement.isPublished()
                ? met(under, "the timetable of the engagement was published.")
                : warned(
                        under,
                        "no timetable of the engagement "
                                + engagement.timetable().words() + " was published.");
    }

    /** A time in which people were asked. */
    record Span(ConsultationForm form, LocalDate opens, LocalDate closes) {
        static Span of(Consultation consultation) {
            return new Span(consultation.form(), consultation.timetable().opens(), consultation.lastDay());
        }

        int days(StatutoryClock clock) {
            return clock.counts().contains(form) ? clock.daysBetween(opens, closes) : 0;
        }
    }
}
