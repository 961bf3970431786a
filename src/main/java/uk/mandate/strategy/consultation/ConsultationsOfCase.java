package uk.mandate.strategy.consultation;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.Strategy;

/** What the pages are about; of a case or a consultation that is not on record there is no page. */
@Component
@Transactional(readOnly = true)
class ConsultationsOfCase {
    private final Strategies strategies;
    private final ConsultationDesk desk;

    ConsultationsOfCase(Strategies strategies, ConsultationDesk desk) {
        this.strategies = strategies;
        this.desk = desk;
    }

    /** What people call the case. */
    String title(String reference) {
        return strategies
                .findById(reference)
                .map(Strategy::title)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Consultation find(String reference, UUID id) {
        return desk.find(reference, id);
    }
}
