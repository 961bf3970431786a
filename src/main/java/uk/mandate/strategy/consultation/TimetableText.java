package uk.mandate.strategy.consultation;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import uk.mandate.calendar.BritishDates;

/** A timetable as the public reads it: a plain text that says when, whom, how, and why it departs from a rule. */
record TimetableText(String title, Consultation consultation, Timetable timetable) {
    static final String FILE_NAME = "timetable.txt";

    InputStream bytes() {
        return new ByteArrayInputStream(words().getBytes(StandardCharsets.UTF_8));
    }

    /** A longer time than was published breaks no rule; a shorter one than the rule asks departs from it (R15). */
    private String because(Departure departure) {
        return (consultation.isPublished() ? "The published day was changed " : "Departs from the council's rule ")
                + departure.words();
    }

    String words() {
        var departure = timetable.departure();
        return """
                %s
                %s: timetable

                Opens: %s
                Closes: %s, at the end of the day
                Who is consulted: %s
                How: %s
                """
                        .formatted(
                                title,
                                consultation.title(),
                                BritishDates.withWeekday(timetable.opens()),
                                BritishDates.withWeekday(timetable.closes()),
                                timetable.consulted(),
                                timetable.means())
                + (departure == null ? "" : because(departure) + ".\n");
    }
}
