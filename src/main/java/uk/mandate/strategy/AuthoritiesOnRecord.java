package uk.mandate.strategy;

import java.util.List;
import java.util.stream.Collectors;
import uk.mandate.organisation.Capacity;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyVersion;
import uk.mandate.policy.Rule;

/** R35: every capacity of section 5 has a body on record in the partnership; a missing one is told, and stops nothing. */
final class AuthoritiesOnRecord extends Rule {
    AuthoritiesOnRecord() {
        super("R35", Kind.STATUTE, Confidence.READ, "CDA 1998 s.5", "Every s.5 capacity has a body on record.");
    }

    Judgement check(PolicyVersion under, List<Capacity> missing) {
        return missing.isEmpty()
                ? met(under, "every responsible authority is on record.")
                : warned(
                        under,
                        "the partnership has no body on record as "
                                + missing.stream().map(Capacity::title).collect(Collectors.joining(", "))
                                + " (CDA 1998 s.5). Record who it is under Organisation.");
    }
}
