package uk.mandate.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Change;
import uk.mandate.policy.Judgement;

/** An entry before it is written: what happened, where and by whom. The ledger adds its id and the times of recording. */
final class EntryDraft {
    final EntryKind kind;
    final String type;
    final ActingPerson who;
    int schemaVersion = 1;

    @Nullable
    Instant happenedAt;

    @Nullable
    LocalDate happenedOn;

    Place place = Place.NONE;
    Map<String, Change> changes = Map.of();
    Map<String, String> details = new TreeMap<>();
    List<Judgement> judgements = List.of();

    @Nullable
    String reason;

    @Nullable
    String sentence;

    private EntryDraft(EntryKind kind, String type, ActingPerson who) {
        this.kind = kind;
        this.type = type;
        this.who = who;
    }

    static EntryDraft of(EntryKind kind, String type, ActingPerson who) {
        return new EntryDraft(kind, type, who);
    }

    EntryDraft schemaVersion(int version) {
        schemaVersion = version;
        return this;
    }

    /** When it happened in the world, where that is not the moment of recording. */
    EntryDraft happenedAt(@Nullable Instant instant) {
        happenedAt = instant;
        return this;
    }

    /** The day on which it happened in the world, where nobody wrote down an hour. */
    EntryDraft happenedOn(@Nullable LocalDate day) {
        happenedOn = day;
        return this;
    }

    EntryDraft at(Place where) {
        place = where;
        return this;
    }

    EntryDraft changes(Map<String, Change> fields) {
        changes = fields;
        return this;
    }

    /** A short name and value that is neither free text nor personal; nothing where there is no value. */
    EntryDraft detail(String name, @Nullable String value) {
        if (value != null) {
            details.put(name, value);
        }
        return this;
    }

    EntryDraft judgements(List<Judgement> judged) {
        judgements = judged;
        return this;
    }

    /** Why, in a person's words; stands outside what is hashed. */
    EntryDraft reason(@Nullable String words) {
        reason = words;
        return this;
    }

    /** What the person was told; stands outside what is hashed, because it may repeat what was typed. */
    EntryDraft sentence(@Nullable String words) {
        sentence = words;
        return this;
    }
}
