package uk.mandate.policy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What a policy must hold: first each value by itself (Bean Validation), then the values among themselves. */
final class PolicyChecks {
    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .propertyNodeNameProvider(new YamlKeys())
            .buildValidatorFactory()
            .getValidator();

    /**
     * Everything that is wrong with the values.
     *
     * @param told what did not even bind: it is left out of the values, and what only follows from that is not told
     */
    Stream<PolicyProblem> problems(PolicyValues values, List<PolicyProblem> told) {
        var before = new ArrayList<>(told);
        validator.validate(values).stream()
                .map(PolicyChecks::problem)
                .filter(problem -> told.stream().noneMatch(problem::followsFrom))
                .sorted(Comparator.comparing(PolicyProblem::key).thenComparing(PolicyProblem::reason))
                .forEach(before::add);
        var amongThemselves = amongThemselves(values.without(before)).filter(problem -> before.stream()
                .noneMatch(known -> problem.followsFrom(known) || known.followsFrom(problem)));
        return Stream.concat(before.stream().skip(told.size()), amongThemselves);
    }

    private static Stream<PolicyProblem> amongThemselves(PolicyValues values) {
        return Stream.of(
                        governance(values),
                        capacities(values),
                        CountingChecks.problems(values),
                        ClockChecks.problems(values),
                        values.clearance().problems(),
                        preElection(values))
                .flatMap(problems -> problems);
    }

    private static Stream<PolicyProblem> governance(PolicyValues values) {
        return values.governance() == null || values.governance() == Governance.LEADER_AND_CABINET
                ? Stream.empty()
                : Stream.of(new PolicyProblem(
                        "governance",
                        "says " + values.governance().words()
                                + ", but Mandate serves councils with a leader and cabinet only"));
    }

    private static Stream<PolicyProblem> capacities(PolicyValues values) {
        return Stream.of(Capacity.values())
                .filter(capacity -> !values.responsibleAuthorities().containsKey(capacity))
                .map(capacity -> new PolicyProblem(
                        "responsible-authorities." + PolicyYaml.kebab(capacity.name()),
                        "is missing: section 5 of the Crime and Disorder Act 1998 names that body"));
    }

    private static Stream<PolicyProblem> preElection(PolicyValues values) {
        return values.preElection().stream()
                .filter(PreElectionPeriod::endsBeforeItBegins)
                .map(period -> new PolicyProblem("pre-election", "ends before it begins: " + period.election()));
    }

    private static PolicyProblem problem(ConstraintViolation<PolicyValues> violation) {
        return new PolicyProblem(YamlKeys.key(violation.getPropertyPath()), violation.getMessage());
    }
}
