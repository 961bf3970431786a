package uk.mandate.process;

import org.camunda.bpm.engine.impl.context.Context;

/** The case for which the engine evaluates an expression: its models name clocks and dates, never themselves. */
public final class CaseInHand {
    private CaseInHand() {}

    /** The case's reference; a programming error outside a running case. */
    public static String reference() {
        var context = Context.getBpmnExecutionContext();
        if (context == null || context.getExecution().getProcessBusinessKey() == null) {
            throw new IllegalStateException("Only a running case has deadlines.");
        }
        return context.getExecution().getProcessBusinessKey();
    }
}
