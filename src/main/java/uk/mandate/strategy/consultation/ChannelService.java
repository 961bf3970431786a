package uk.mandate.strategy.consultation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.NotThere;
import uk.mandate.accountability.Refusal;
import uk.mandate.strategy.consultation.ConsultationChanged.Kind;

/** Records by which ways people were asked, and how many took part by each. */
@Service
@Transactional
public class ChannelService {
    private final ChannelTables channels;
    private final ConsultationDesk desk;

    ChannelService(ChannelTables channels, ConsultationDesk desk) {
        this.channels = channels;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public List<Channel> of(UUID consultation) {
        return channels.of(consultation);
    }

    public void add(UUID consultation, String name) {
        var of = desk.unanswered(consultation);
        if (name.length() > 200) {
            throw new Refusal("The channel's name is too long: shorten it to at most 200 characters.");
        }
        if (channels.of(consultation).stream()
                .anyMatch(channel -> channel.name().equalsIgnoreCase(name))) {
            throw new Refusal("This channel is on record already: choose it from the list.");
        }
        channels.insert(consultation, name, desk.now());
        desk.record(
                Kind.CONSULTATION_CHANNEL_ADDED,
                of,
                Map.of("consultation", Change.of(of.form(), of.form()), "channel", Change.of(null, name)));
    }

    /** Records how many people took part; an earlier count stays on record beside it. */
    public void count(UUID consultation, UUID channel, int people, String source) {
        var of = desk.unanswered(consultation);
        var counted = require(consultation, channel);
        if (people < 0) {
            throw new Refusal("Give the number of people who took part: none, or more.");
        }
        channels.count(channel, people, source, desk.now());
        desk.record(
                Kind.CONSULTATION_PEOPLE_COUNTED,
                of,
                Map.of(
                        "channel", Change.of(counted.name(), counted.name()),
                        "people", Change.of(counted.people(), people),
                        "source", Change.outside(counted.source(), source)));
    }

    /** One channel of this consultation. */
    @Transactional(readOnly = true)
    public Channel require(UUID consultation, UUID channel) {
        return channels.of(consultation).stream()
                .filter(one -> one.id().equals(channel))
                .findFirst()
                .orElseThrow(() -> NotThere.unknown(
                        "The consultation has no such channel: choose one from its list, or add it there first."));
    }
}
