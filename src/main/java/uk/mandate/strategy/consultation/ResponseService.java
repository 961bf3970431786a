package uk.mandate.strategy.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.CasePolicies;
import uk.mandate.strategy.consultation.ConsultationChanged.Kind;
import uk.mandate.strategy.consultation.Response.Received;

/** Puts on record what people answered, and who they are apart from it. */
@Service
@Transactional
public class ResponseService {
    /** How many stand on one page of the list. */
    public static final int PAGE = 20;

    private final ResponseTables responses;
    private final RespondentTables respondents;
    private final ChannelService channels;
    private final ThemeService themes;
    private final ConsultationDesk desk;
    private final ConsultationRights rights;
    private final CasePolicies policies;
    private final CaseClock clock;

    ResponseService(
            ResponseTables responses,
            RespondentTables respondents,
            ChannelService channels,
            ThemeService themes,
            ConsultationDesk desk,
            ConsultationRights rights,
            CasePolicies policies,
            CaseClock clock) {
        this.responses = responses;
        this.respondents = respondents;
        this.channels = channels;
        this.themes = themes;
        this.desk = desk;
        this.rights = rights;
        this.policies = policies;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Response> page(UUID consultation, int page) {
        return responses.page(consultation, PAGE, page);
    }

    @Transactional(readOnly = true)
    public int count(UUID consultation) {
        return responses.count(consultation);
    }

    /** Who answered; nobody, to whoever need not know. */
    @Transactional(readOnly = true)
    public Optional<Respondent> respondent(UUID response) {
        return rights.maySeeRespondents() ? respondents.of(response) : Optional.empty();
    }

    /** The day up to which policy keeps the name, as people read it. */
    @Transactional(readOnly = true)
    public String keptUntil(UUID response) {
        return BritishDates.words(respondents.eraseAfter(response));
    }

    /** Records one that was typed in; refuses the same words of the same person twice. */
    public void record(UUID consultation, Received received) {
        var of = desk.unanswered(consultation);
        check(of, received);
        if (responses.whoSaid(consultation, received.words()).stream()
                .anyMatch(before -> before.isRepeatedBy(received.respondent()))) {
            throw new Refusal("This answer is on record already, in the same words and by the same person.");
        }
        insert(of, responses.count(consultation) + 1, received, false);
        desk.record(
                Kind.CONSULTATION_RESPONSE_RECORDED,
                of,
                Map.of(
                        "consultation", Change.of(of.form(), of.form()),
                        "receivedOn", Change.of(null, received.receivedOn()),
                        "words", Change.outside(null, received.words())));
    }

    /** Records every row of a file that was looked through. */
    void importAll(Consultation of, List<Received> rows) {
        var number = responses.count(of.id());
        for (var row : rows) {
            insert(of, ++number, row, true);
        }
        desk.record(
                Kind.CONSULTATION_RESPONSES_IMPORTED,
                of,
                Map.of(
                        "consultation", Change.of(of.form(), of.form()),
                        "responses", Change.of(null, rows.size())));
    }

    private void check(Consultation of, Received received) {
        channels.require(of.id(), received.channel());
        Optional.ofNullable(received.theme()).ifPresent(theme -> themes.require(of.id(), theme));
        checkDay(of, received.receivedOn()).ifPresent(wrong -> {
            throw new Refusal(wrong);
        });
    }

    /** What is wrong with the day on which an answer came, as a sentence. */
    Optional<String> checkDay(Consultation of, LocalDate receivedOn) {
        if (receivedOn.isAfter(clock.today())) {
            return Optional.of("The answer is dated %s, which is in the future; enter the day on which it came."
                    .formatted(BritishDates.withWeekday(receivedOn)));
        }
        return receivedOn.isBefore(of.timetable().opens())
                ? Optional.of(
                        "The answer is dated %s, before the consultation opened on %s; enter that day or a later one."
                                .formatted(
                                        BritishDates.withWeekday(receivedOn),
                                        BritishDates.withWeekday(of.timetable().opens())))
                : Optional.empty();
    }

    private void insert(Consultation of, int number, Received received, boolean imported) {
        var id = responses.insert(of.id(), number, received, imported, desk.now());
        if (!received.respondent().isUnknown()) {
            respondents.insert(id, received.respondent(), RespondentTables.eraseAfter(policies, of, of.lastDay()));
        }
    }
}
