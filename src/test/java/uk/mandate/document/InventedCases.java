package uk.mandate.document;

import org.springframework.stereotype.Component;

/** Cases that tests invent without a strategy behind them. */
@Component
class InventedCases implements CasesOnRecord {

    @Override
    public boolean hasCase(String reference) {
        return reference.startsWith("TEST-");
    }
}
