package uk.mandate.strategy.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.policy.ConsultationForm;
import uk.mandate.policy.Judgement;

/** What the consultations on a draft brought, as the final report records it (R16). */
@Service
@Transactional(readOnly = true)
public class ConsultationReports {
    private final ConsultationTables tables;
    private final ConsultationDesk desk;
    private final ChannelService channels;
    private final ResponseService responses;
    private final ThemeService themes;
    private final AnsweringService answering;

    ConsultationReports(
            ConsultationTables tables,
            ConsultationDesk desk,
            ChannelService channels,
            ResponseService responses,
            ThemeService themes,
            AnsweringService answering) {
        this.tables = tables;
        this.desk = desk;
        this.channels = channels;
        this.responses = responses;
        this.themes = themes;
        this.answering = answering;
    }

    /** The consultations on the present round of the draft, with what was said and answered, and what R16 says of them. */
    public Report of(String caseReference) {
        var parts = desk.present(caseReference).stream().map(this::part).toList();
        return new Report(parts, answering.judge(caseReference));
    }

    /** Every consultation that the case ever had, the newest round first. */
    public List<Consultation> all(String caseReference) {
        return tables.ofCase(caseReference);
    }

    /** The formal consultation on the present round of the draft. */
    public Optional<Consultation> formal(String caseReference) {
        return desk.present(caseReference).stream()
                .filter(consultation -> consultation.form() == ConsultationForm.FORMAL)
                .findFirst();
    }

    /** One consultation; where it is not there, or not the case's, the same is said. */
    public Part part(String caseReference, UUID id) {
        return part(desk.find(caseReference, id));
    }

    private Part part(Consultation consultation) {
        var id = consultation.id();
        return new Part(consultation, channels.of(id), responses.count(id), themes.of(id));
    }

    /**
     * What the final report says of consultation.
     *
     * @param judgements R16: whether it was held, and whether everything that it brought has its response
     */
    public record Report(List<Part> parts, List<Judgement> judgements) {
        /** Whether nothing is left to answer. */
        public boolean isComplete() {
            return judgements.stream().noneMatch(Judgement::isBroken);
        }
    }

    /** One consultation with what it brought. */
    public record Part(Consultation consultation, List<Channel> channels, int responses, List<Theme> themes) {
        /** How many people took part, by the channels that were counted. */
        public int people() {
            return channels.stream()
                    .map(Channel::people)
                    .flatMap(Stream::ofNullable)
                    .mapToInt(Integer::intValue)
                    .sum();
        }
    }
}
