package uk.mandate.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.BritishDates;

/** What a field of a record says since a correction was approved; what it said before stands beside it. */
@Entity
@Immutable
@Table(name = "applied_corrections")
@SuppressWarnings("NullAway.Init")
public class AppliedCorrection {
    @Id
    private UUID id;

    private UUID correction;

    @Enumerated(EnumType.STRING)
    private FactKind factKind;

    private UUID fact;

    @Enumerated(EnumType.STRING)
    private FactField field;

    private int number;
    private @Nullable String oldValue;
    private String newValue;

    protected AppliedCorrection() {}

    AppliedCorrection(
            UUID correction,
            FactKind kind,
            UUID fact,
            FactField field,
            int number,
            @Nullable String oldValue,
            String newValue) {
        id = UUID.randomUUID();
        this.correction = correction;
        factKind = kind;
        this.fact = fact;
        this.field = field;
        this.number = number;
        this.oldValue = oldValue;
        this.newValue = newValue;
    }

    public UUID correction() {
        return correction;
    }

    public FactKind kind() {
        return factKind;
    }

    public UUID fact() {
        return fact;
    }

    public FactField field() {
        return field;
    }

    int number() {
        return number;
    }

    /** What the record said before; empty where it said nothing. */
    public Optional<String> oldValue() {
        return Optional.ofNullable(oldValue);
    }

    public String newValue() {
        return newValue;
    }

    /** What the record said before, as a person reads it. */
    public String oldWords() {
        return oldValue().map(value -> words(field, value)).orElse("nothing");
    }

    /** A field's value as a person reads it. */
    public static String words(FactField field, String value) {
        return switch (field.type()) {
            case DAY, FOLLOWS -> BritishDates.withWeekday(LocalDate.parse(value));
            case OUTCOME -> Spelling.read(DecisionOutcome.class, value).words();
            case MINUTE -> value;
        };
    }
}
