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
    /** A last day further ahead than this is a slip of the keyboard: nobody knows it. */
    private static final int YEARS_AHEAD = 10;

    @Id
    private String id;

    private String name;

    private @Nullable String email;

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

    /** Where Mandate writes to them; {@code null} where it does not. */
    @Nullable
    String email() {
        return email;
    }

    void writeTo(EmailAddress address, LocalDate today) {
        if (tenure.isOverBy(today)) {
            throw new Refusal(
                    "They have left, so there is nothing to write to them about. Register them under another user"
                            + " name if they are back.");
        }
        if (address.value().equals(email)) {
            throw new Refusal("This address is on record already. Give another one, or leave it as it is.");
        }
        email = address.value();
    }

    void writeNoMore() {
        if (email == null) {
            throw new Refusal("No e-mail address of theirs is on record, so there is none to take off.");
        }
        email = null;
    }

    void leave(LocalDate lastDay, LocalDate today) {
        if (tenure.standsUntil() != null) {
            throw new Refusal("Their leaving is already on record: the last day is %s. Nothing is left to do."
                    .formatted(BritishDates.words(tenure.standsUntil())));
        }
        refuseBeforeRegistration(lastDay);
        refuseTooFarAhead(lastDay, today);
        tenure = tenure.endingOn(lastDay, today);
    }

    /** Puts another last day in the place of one that has not passed; it has not passed either, for it could not be mended. */
    void changeLastDay(LocalDate lastDay, LocalDate today) {
        if (lastDay.equals(lastDayAhead(today))) {
            throw new Refusal("The last day on record is already %s. Give another one, or leave it as it is."
                    .formatted(BritishDates.words(lastDay)));
        }
        refuseBeforeRegistration(lastDay);
        refusePassed(lastDay, today);
        refuseTooFarAhead(lastDay, today);
        tenure = Tenure.between(tenure.standsFrom(), lastDay);
    }

    /** They stay after all: no last day is known any more. */
    void stay(LocalDate today) {
        lastDayAhead(today);
        tenure = Tenure.from(tenure.standsFrom());
    }

    /** The last day on record; refuses where there is none, or where it has passed and they are gone. */
    LocalDate lastDayAhead(LocalDate today) {
        var lastDay = tenure.standsUntil();
        if (lastDay == null) {
            throw new Refusal(
                    "No leaving of theirs is on record, so there is nothing to change. Record that they leave.");
        }
        if (tenure.isOverBy(today)) {
            throw new Refusal("They left on %s, and a last day that has passed stays. Register them under another user"
                            .formatted(BritishDates.words(lastDay))
                    + " name if they are back.");
        }
        return lastDay;
    }

    private void refuseBeforeRegistration(LocalDate lastDay) {
        if (lastDay.isBefore(tenure.standsFrom())) {
            throw new Refusal("The last day is before %s, when they were registered. Give a later day."
                    .formatted(BritishDates.words(tenure.standsFrom())));
        }
    }

    private static void refusePassed(LocalDate lastDay, LocalDate today) {
        if (lastDay.isBefore(today)) {
            throw new Refusal(
                    "The new last day, %s, has passed, and could not be changed again. Give today or a later day."
                            .formatted(BritishDates.words(lastDay)));
        }
    }

    private static void refuseTooFarAhead(LocalDate lastDay, LocalDate today) {
        var latest = today.plusYears(YEARS_AHEAD);
        if (lastDay.isAfter(latest)) {
            throw new Refusal(
                    "The last day, %s, is more than ten years ahead. Give a day up to %s, or none while they stay."
                            .formatted(BritishDates.words(lastDay), BritishDates.words(latest)));
        }
    }

    /** Refuses what would begin before they were here or last beyond their leaving. */
    void requireHere(Tenure during) {
        if (!tenure.contains(during)) {
            throw new Refusal("This person is on record %s only. Give days within that.".formatted(tenure.words()));
        }
    }
}
