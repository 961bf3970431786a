package uk.mandate.policy;

/** A policy with which Mandate must not start; the message is one sentence that names file, key and reason. */
public class PolicyUnusable extends RuntimeException {
    PolicyUnusable(String file, String key, String reason) {
        this(file, key + " " + reason);
    }

    PolicyUnusable(String file, String reason) {
        super("The policy in " + file + " cannot be used: " + reason + ".");
    }
}
