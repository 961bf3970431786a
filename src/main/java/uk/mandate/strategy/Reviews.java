package uk.mandate.strategy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every yearly review of a strategy in force. */
public interface Reviews extends Repository<Review, UUID> {
    Review save(Review review);

    List<Review> findByStrategyOrderByReviewedOn(String strategy);

    /** The last review of the strategy. */
    default Optional<Review> latest(StrategyReference strategy) {
        return findByStrategyOrderByReviewedOn(strategy.value()).stream().reduce((earlier, later) -> later);
    }
}
