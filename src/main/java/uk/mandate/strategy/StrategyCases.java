package uk.mandate.strategy;

import org.springframework.stereotype.Component;
import uk.mandate.accountability.SampleCases;
import uk.mandate.document.CasesOnRecord;

/** Each strategy is a case, to which documents may belong and which may be an example. */
@Component
class StrategyCases implements CasesOnRecord, SampleCases {
    private final Strategies strategies;

    StrategyCases(Strategies strategies) {
        this.strategies = strategies;
    }

    @Override
    public boolean hasCase(String reference) {
        return strategies.findById(reference).isPresent();
    }

    @Override
    public boolean isSample(String caseReference) {
        return strategies.findById(caseReference).filter(Strategy::isSample).isPresent();
    }
}
