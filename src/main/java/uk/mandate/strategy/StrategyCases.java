package uk.mandate.strategy;

import org.springframework.stereotype.Component;
import uk.mandate.document.CasesOnRecord;

/** Each strategy is a case, to which documents may belong. */
@Component
class StrategyCases implements CasesOnRecord {
    private final Strategies strategies;

    StrategyCases(Strategies strategies) {
        this.strategies = strategies;
    }

    @Override
    public boolean hasCase(String reference) {
        return strategies.findById(reference).isPresent();
    }
}
