package uk.mandate.process;

import org.camunda.bpm.engine.BadUserRequestException;

/** A request that is not carried out, in a sentence of ours; the engine answers it with 400. */
final class RequestRefused extends BadUserRequestException {

    RequestRefused(String sentence) {
        super(sentence);
        setCode(TaskRefusal.CODE);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
