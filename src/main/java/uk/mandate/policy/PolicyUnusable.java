package uk.mandate.policy;

import java.util.List;
import java.util.stream.Collectors;

/** A policy with which Mandate must not start; the message names the file, and every key with its reason. */
public class PolicyUnusable extends RuntimeException {
    PolicyUnusable(String file, String key, String reason) {
        this(file, key + " " + reason);
    }

    PolicyUnusable(String file, List<PolicyProblem> problems) {
        this(
                file,
                (problems.size() == 1 ? "" : "it has " + problems.size() + " mistakes: ")
                        + problems.stream().map(PolicyProblem::toString).collect(Collectors.joining("; ")));
    }

    PolicyUnusable(String file, String reason) {
        super("The policy in " + file + " cannot be used: " + reason + ".");
    }
}
