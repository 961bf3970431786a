package uk.mandate.policy;

/** One thing that is wrong with a policy: the key as its file writes it, and a reason that completes the sentence. */
record PolicyProblem(String key, String reason) {
    /** Whether this only follows from another problem: that of the same key, or of one which it belongs to. */
    boolean followsFrom(PolicyProblem other) {
        return key.equals(other.key) || key.startsWith(other.key + ".");
    }

    @Override
    public String toString() {
        return key + " " + reason;
    }
}
