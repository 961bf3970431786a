package uk.mandate.strategy.consultation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.policy.ConsultationForm;
import uk.mandate.strategy.consultation.Response.Received;
import uk.mandate.strategy.consultation.Theme.Written;
import uk.mandate.testing.CaseWalk;

/** Consultations as a lead officer records them, for tests of what follows. */
@Component
public class ConsultationDays {
    public static final String OFFICER = "lead.officer";

    private final TimetableService timetables;
    private final TimetablePublishing publishing;
    private final ClosingService closing;
    private final ChannelService channels;
    private final ResponseService responses;
    private final ThemeService themes;
    private final AnsweringService answering;

    ConsultationDays(
            TimetableService timetables,
            TimetablePublishing publishing,
            ClosingService closing,
            ChannelService channels,
            ResponseService responses,
            ThemeService themes,
            AnsweringService answering) {
        this.timetables = timetables;
        this.publishing = publishing;
        this.closing = closing;
        this.channels = channels;
        this.responses = responses;
        this.themes = themes;
        this.answering = answering;
    }

    public UUID engagement(String reference, String opens, String closes) {
        return prepare(reference, ConsultationForm.ENGAGEMENT, opens, closes, null);
    }

    public UUID formal(String reference, String opens, String closes) {
        return prepare(reference, ConsultationForm.FORMAL, opens, closes, null);
    }

    UUID prepare(String reference, ConsultationForm form, String opens, String closes, @Nullable Departure departure) {
        return Acting.as(
                CaseWalk.as(OFFICER), () -> timetables.prepare(reference, form, timetable(opens, closes, departure)));
    }

    static Timetable timetable(String opens, String closes, @Nullable Departure departure) {
        return new Timetable(
                LocalDate.parse(opens),
                LocalDate.parse(closes),
                "Residents",
                "Social media, client surveys",
                departure);
    }

    public void publish(UUID consultation) {
        as(() -> publishing.publish(consultation));
    }

    public void close(UUID consultation) {
        as(() -> closing.close(consultation));
    }

    /** Adds a channel and answers its id. */
    public UUID channel(UUID consultation, String name) {
        as(() -> channels.add(consultation, name));
        return channels.of(consultation).stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public void response(UUID consultation, UUID channel, String on, String words, String name) {
        as(() -> responses.record(
                consultation,
                new Received(channel, null, LocalDate.parse(on), words, new Respondent(name, null, null))));
    }

    public void theme(UUID consultation, String title, @Nullable String did) {
        as(() -> themes.add(consultation, new Written(title, "Do more about it.", did)));
    }

    public void answer(UUID consultation, String summary) {
        as(() -> answering.answer(consultation, summary));
    }

    static void as(Runnable act) {
        Acting.as(CaseWalk.as(OFFICER), act);
    }
}
