package uk.mandate.strategy;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every strategy, by its reference. */
public interface Strategies extends Repository<Strategy, String> {
    Strategy save(Strategy strategy);

    /** Also before the transaction ends, for whatever is stored under its reference by other ways. */
    Strategy saveAndFlush(Strategy strategy);

    Optional<Strategy> findById(String reference);

    List<Strategy> findAllByOrderByReference();

    List<Strategy> findByReferenceStartingWith(String prefix);

    /** Every other strategy of the same kind, such as the one that this one follows. */
    default List<Strategy> ofKind(StrategyReference reference) {
        return findByReferenceStartingWith(reference.kind() + "-").stream()
                .filter(other -> !other.reference().equals(reference))
                .toList();
    }

    default Optional<Strategy> find(StrategyReference reference) {
        return findById(reference.value());
    }

    /** The strategy; a programming error where there is none. */
    default Strategy require(StrategyReference reference) {
        return find(reference)
                .orElseThrow(() -> new IllegalStateException("There is no strategy " + reference.value() + "."));
    }
}
