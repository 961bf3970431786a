package uk.mandate.strategy;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was said about the strategies that follow those in force. */
public interface Successions extends Repository<Succession, UUID> {
    Succession save(Succession succession);

    List<Succession> findByStrategyOrderByRecordingRecordedAt(String strategy);
}
