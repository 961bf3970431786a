package uk.mandate.strategy;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mandate.decision.HowGiven;
import uk.mandate.decision.MembersMessages.Given;
import uk.mandate.decision.Recording;

/** That a strategy was taken back before Council voted, by whom and why. */
@Entity
@Table(name = "strategy_withdrawals")
@SuppressWarnings("NullAway.Init")
public class Withdrawal {
    @Id
    private UUID id;

    private String strategy;
    private LocalDate withdrawnOn;

    @Enumerated(EnumType.STRING)
    private @Nullable HowGiven howGiven;

    private @Nullable UUID message;
    private String reason;

    @Embedded
    private Recording recording;

    protected Withdrawal() {}

    Withdrawal(StrategyReference strategy, LocalDate withdrawnOn, @Nullable Given given, String reason, Recording by) {
        id = UUID.randomUUID();
        this.strategy = strategy.value();
        this.withdrawnOn = withdrawnOn;
        howGiven = given == null ? null : given.how();
        message = given == null ? null : given.message();
        this.reason = reason;
        recording = by;
    }

    public StrategyReference strategy() {
        return new StrategyReference(strategy);
    }

    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    /** How the Leader's withdrawal came in; empty where whoever withdrew it recorded it. */
    public Optional<HowGiven> howGiven() {
        return Optional.ofNullable(howGiven);
    }

    /** The version of the document by which the Leader gave it; empty where nobody recorded it for the Leader. */
    public Optional<UUID> message() {
        return Optional.ofNullable(message);
    }

    public String reason() {
        return reason;
    }

    public Recording recording() {
        return recording;
    }
}
