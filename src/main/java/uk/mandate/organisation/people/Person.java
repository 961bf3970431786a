package uk.mandate.organisation.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.calendar.BritishDates;
import uk.mandate.organisation.standing.Tenure;

/** A natural person on record. They are never removed, so their id is never used again. */
@Entity
@Table(name = "people")
class Person {
    static final int LONGEST_NAME = 200;

    @Id
    private String id;

    private String name;

    @Embedded
    private Tenure tenure;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(PersonId id, String name, LocalDate from) {
        if (TypedText.isBlank(name) || TypedText.isUnrecordable(name) || name.length() > LONGEST_NAME) {
            throw new Refusal("Give the person's name, with at most 200 characters.");
        }
        this.id = id.value();
        this.name = name.strip();
        this.tenure = Tenure.from(from);
    }

    PersonId id() {
        return new PersonId(id);
    }

    String name() {
        return name;
    }

    Tenure tenure() {
        return tenure;
    }

    void leave(LocalDate lastDay, LocalDate today) {
        if (tenure.standsUntil() != null) {
            throw new Refusal("Their leaving is already on record: the last day is %s. Nothing is left to do."
                    .formatted(BritishDates.words(tenure.standsUntil())));
        }
        if (lastDay.isBefore(tenure.standsFrom())) {
            throw new Refusal("The last day is before %s, when they were registered. Give a later day."
                    .formatted(BritishDates.words(tenure.standsFrom())));
        }
        tenure = tenure.endingOn(lastDay, today);
    }

    /** Refuses what would begin before they were here or last beyond their leaving. */
    void requireHere(Tenure during) {
        if (!tenure.contains(during)) {
            throw new Refusal("This person is on record %s only. Give days within that.".formatted(tenure.words()));
        }
    }
}
