package uk.mandate.decision;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.BritishDates;

/** Puts what a correction says beside a record, from which on the record says it; what it said before stays readable. */
@Component
public class RecordCorrections {
    private final AgendaItems items;
    private final EntityManager entities;

    RecordCorrections(AgendaItems items, EntityManager entities) {
        this.items = items;
        this.entities = entities;
    }

    /** What the record says of the field now; empty where it says nothing, or where there is no such record. */
    public Optional<String> value(FactKind kind, UUID fact, FactField field) {
        return find(kind, fact).flatMap(record -> record.value(field));
    }

    /** From now on the record says this. */
    public void apply(UUID correction, FactKind kind, UUID fact, FactField field, String newValue) {
        var record = find(kind, fact).orElseThrow();
        var before = record.value(field).orElse(null);
        if (newValue.equals(before)) {
            return;
        }
        var number = (int) record.corrections().stream()
                        .filter(applied -> applied.field() == field)
                        .count()
                + 1;
        entities.persist(new AppliedCorrection(correction, kind, fact, field, number, before, newValue));
        entities.flush();
        entities.refresh(record);
    }

    /** Lets the meeting at which a decision was taken follow its day, unless other cases' items stand there too. */
    public Optional<String> moveMeeting(UUID correction, DecisionRecord decision) {
        var moved = decision.item()
                .flatMap(items::findById)
                .map(AgendaItem::meeting)
                .filter(meeting -> !meeting.date().equals(decision.happenedOn()))
                .filter(meeting -> items.ofMeeting(meeting.id()).stream()
                        .allMatch(item -> item.caseReference().equals(decision.caseReference())));
        moved.ifPresent(meeting -> apply(
                correction,
                FactKind.MEETING,
                meeting.id(),
                FactField.HAPPENED_ON,
                decision.happenedOn().toString()));
        return moved.map(meeting -> "The meeting of %s is on record for %s too."
                .formatted(meeting.body().words(), BritishDates.withWeekday(decision.happenedOn())));
    }

    private Optional<CorrectableRecord> find(FactKind kind, UUID fact) {
        var type =
                switch (kind) {
                    case DECISION -> DecisionRecord.class;
                    case INSTRUCTION -> LeaderInstruction.class;
                    case RESPONSE -> LeaderResponse.class;
                    case MEETING -> Meeting.class;
                    default -> null;
                };
        return type == null ? Optional.empty() : Optional.ofNullable((CorrectableRecord) entities.find(type, fact));
    }

    /** A record whose fields can be corrected. */
    interface CorrectableRecord {
        /** What the field says now, as it is kept; empty where it says nothing. */
        Optional<String> value(FactField field);

        /** What was corrected on it, in order. */
        List<AppliedCorrection> corrections();
    }
}
