package uk.mandate.policy;

/** One thing that is wrong with a policy: the key as its file writes it, and a reason that completes the sentence. */
record PolicyProblem(String key, String reason) {
    PolicyUnusable in(String file) {
        return new PolicyUnusable(file, key, reason);
    }
}
