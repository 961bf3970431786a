package uk.mandate.policy;

/** Which policy a case runs under, or a judgement was made under: {@code stevenage 1}. */
public record PolicyVersion(String id, int version) {
    @Override
    public String toString() {
        return id + " " + version;
    }
}
