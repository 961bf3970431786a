package uk.mandate.strategy;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every withdrawal of a strategy. */
public interface Withdrawals extends Repository<Withdrawal, UUID> {
    Withdrawal save(Withdrawal withdrawal);

    Optional<Withdrawal> findByStrategy(String strategy);
}
