package uk.mandate.decision.workflow;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.mandate.decision.CallIns;
import uk.mandate.process.CaseInHand;
import uk.mandate.process.ExposedToModels;

/** Call-in as models ask for it: {@code ${callIn.isOpen(stage)}}. */
@ExposedToModels
@Component("callIn")
public class CallInOfCase {
    private final CallIns callIns;

    CallInOfCase(CallIns callIns) {
        this.callIns = callIns;
    }

    /** Whether the newest decision at this stage is open to call-in. */
    public boolean isOpen(String stage) {
        return callIns.isOpen(CaseInHand.reference(), stage);
    }

    /** The moment until which that decision is frozen; a modelling error before its record is published. */
    @SuppressWarnings("JavaUtilDate") // The engine's expressions know no other type.
    public Date windowEnds(String stage) {
        return Date.from(
                callIns.frozenUntil(CaseInHand.reference(), stage).orElseThrow().toInstant());
    }
}
