package uk.mandate.process;

import org.camunda.bpm.engine.AuthorizationException;

/** An act that is not the person's to do, in a sentence of ours; the engine's own sentences name ids and permissions. */
final class AccessRefused extends AuthorizationException {

    AccessRefused(String sentence) {
        super(sentence);
        setCode(TaskRefusal.CODE);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
