package uk.mandate.strategy;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.Recording;
import uk.mandate.decision.Spelling;

/** What a yearly review of a strategy in force found. */
@Entity
@Table(name = "strategy_reviews")
@SuppressWarnings("NullAway.Init")
public class Review {
    @Id
    private UUID id;

    private String strategy;
    private LocalDate reviewedOn;

    @Enumerated(EnumType.STRING)
    private Found finding;

    private String reason;

    @Embedded
    private Recording recording;

    protected Review() {}

    Review(StrategyReference strategy, LocalDate reviewedOn, Found finding, String reason, Recording by) {
        id = UUID.randomUUID();
        this.strategy = strategy.value();
        this.reviewedOn = reviewedOn;
        this.finding = finding;
        this.reason = reason;
        recording = by;
    }

    public StrategyReference strategy() {
        return new StrategyReference(strategy);
    }

    public LocalDate reviewedOn() {
        return reviewedOn;
    }

    public Found finding() {
        return finding;
    }

    public String reason() {
        return reason;
    }

    public Recording recording() {
        return recording;
    }

    /** Such as "The review of 10 April 2026 found a minor change", without a full stop. */
    public String words() {
        return "The review of " + BritishDates.words(reviewedOn) + " found " + finding.words();
    }

    /** What a review may find. */
    public enum Found {
        NO_CHANGE("no change"),
        MINOR("a minor change"),
        MAJOR("a major change");

        private final String words;

        Found(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        @Override
        public String toString() {
            return Spelling.kebab(this);
        }
    }
}
