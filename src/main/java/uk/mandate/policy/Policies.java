package uk.mandate.policy;

import org.springframework.stereotype.Service;

/** The policy in force, and every older version that a case may still run under. */
@Service
public class Policies {
    private final PolicyPack current;

    Policies(PolicyPack current) {
        this.current = current;
    }

    /** The policy that new cases start under. */
    public PolicyPack current() {
        return current;
    }
}
