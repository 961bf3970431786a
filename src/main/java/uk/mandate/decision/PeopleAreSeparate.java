package uk.mandate.decision;

import java.util.Optional;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.PersonId;
import uk.mandate.decision.CaseFiles.CaseFile;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyVersion;
import uk.mandate.policy.Rule;

/** R29: who wrote a report, who cleared it and who records the decision are different people, whatever office they act in. */
final class PeopleAreSeparate extends Rule {
    PeopleAreSeparate() {
        super(
                "R29",
                Kind.PRACTICE,
                Confidence.GENERAL,
                "practice",
                "Author, clearer and decision-recorder of one report are different people, deputies seen through.");
    }

    Judgement check(PolicyVersion under, CaseFile file, ActingPerson recorder) {
        return check(under, file, recorder, Optional.empty());
    }

    /** As above; {@code lackingOffice} is the name of the office that nobody holds who could record it instead. */
    Judgement check(PolicyVersion under, CaseFile file, ActingPerson recorder, Optional<String> lackingOffice) {
        if (isOrStandsFor(recorder, file.author())) {
            return broken(under, wrong("wrote", lackingOffice));
        }
        if (file.clearers().stream().anyMatch(clearer -> isOrStandsFor(recorder, clearer))) {
            return broken(under, wrong("cleared", lackingOffice));
        }
        return met(under, "whoever records this neither wrote nor cleared the report.");
    }

    private static boolean isOrStandsFor(ActingPerson recorder, PersonId person) {
        return recorder.person().equals(person) || person.equals(recorder.deputyOf());
    }

    private static String wrong(String did, Optional<String> lackingOffice) {
        return "You %s the report and cannot record the decision on it. ".formatted(did)
                + lackingOffice
                        .map(("Nobody else holds the office %s who may: ask an administrator to appoint somebody to it,"
                                + " who may record it then.")::formatted)
                        .orElse("Anybody else to whom this task is offered may record it today.");
    }
}
