package uk.mandate.strategy;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mandate.decision.Recording;

/** Which strategy was begun in place of one in force, or why none was. */
@Entity
@Table(name = "strategy_successions")
@SuppressWarnings("NullAway.Init")
public class Succession {
    @Id
    private UUID id;

    private String strategy;
    private @Nullable String successor;
    private @Nullable String reason;

    @Embedded
    private Recording recording;

    protected Succession() {}

    private Succession(StrategyReference strategy, Recording by) {
        id = UUID.randomUUID();
        this.strategy = strategy.value();
        recording = by;
    }

    static Succession by(StrategyReference strategy, StrategyReference successor, Recording by) {
        var begun = new Succession(strategy, by);
        begun.successor = successor.value();
        return begun;
    }

    static Succession none(StrategyReference strategy, String reason, Recording by) {
        var put = new Succession(strategy, by);
        put.reason = reason;
        return put;
    }

    public StrategyReference strategy() {
        return new StrategyReference(strategy);
    }

    public Optional<StrategyReference> successor() {
        return Optional.ofNullable(successor).map(StrategyReference::new);
    }

    /** Why none has begun; empty where one has. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Recording recording() {
        return recording;
    }
}
