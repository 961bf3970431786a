package uk.mandate.strategy.clearance;

import java.util.Collection;
import java.util.Set;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.PersonId;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyVersion;
import uk.mandate.policy.Rule;

/** R29, of clearing: whoever wrote any of the text or the report clears no part of it, nor does who stands for them. */
final class ClearerIsNotAuthor extends Rule {
    ClearerIsNotAuthor() {
        super(
                "R29",
                Kind.PRACTICE,
                Confidence.GENERAL,
                "practice",
                "Author, clearer and decision-recorder of one report are different people, deputies seen through.");
    }

    /** Of somebody who is about to clear. */
    Judgement check(PolicyVersion under, Set<PersonId> authors, ActingPerson clearer) {
        var wrote = authors.contains(clearer.person())
                || (clearer.deputyOf() != null && authors.contains(clearer.deputyOf()));
        return wrote
                ? broken(
                        under,
                        "you wrote a part of this report and cannot clear it. Somebody else who holds the office may clear"
                                + " it today.")
                : met(under, "whoever clears this did not write it.");
    }

    /** Of those who have cleared it. */
    Judgement check(PolicyVersion under, Set<PersonId> authors, Collection<PersonId> clearers) {
        return clearers.stream().anyMatch(authors::contains)
                ? broken(
                        under,
                        "somebody who wrote a part of the report has cleared a part of it. Somebody else has to clear it"
                                + " before it goes to members.")
                : met(under, "nobody who wrote the report cleared it.");
    }
}
