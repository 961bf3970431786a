package uk.mandate.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The local constitution as its file writes it; every component is a key, in kebab-case. */
public record PolicyValues(
        @NotNull(message = "is missing")
                @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be lower-case letters, digits and hyphens")
                String id,
        @Positive(message = "must be at least 1") @NotNull(message = "is missing") Integer version,
        @NotNull(message = "is missing") String council,
        @NotNull(message = "is missing") String partnership,
        @NotNull(message = "is missing") Governance governance,
        @NotNull(message = "is missing") LocalTime officeCloses,
        @NotNull(message = "is missing") @Valid Bodies bodies,
        @NotNull(message = "is missing") Map<Capacity, @Valid CapacityHolder> responsibleAuthorities,
        @NotNull(message = "is missing") Map<String, @Valid CountingValues> counting,
        @NotNull(message = "is missing") Map<String, @Valid ClockValues> clocks,
        @NotNull(message = "is missing") @Valid CallIn callIn,
        @NotNull(message = "is missing") LeaderSilent leaderSilent,
        @NotNull(message = "is missing") ExecutiveLateItem executiveLateItem,
        CouncilMinutes councilMinutes,
        @Valid Clearance clearance,
        @Valid Scrutiny scrutiny,
        LocalTime digestAt,
        List<@Valid PreElectionPeriod> preElection,
        @NotNull(message = "is missing") @Valid DocumentLimits documents,
        @NotNull(message = "is missing") @Valid Retention retention) {
    public PolicyValues {
        preElection = Defaults.list(preElection);
        councilMinutes = Defaults.minutes(councilMinutes);
        clearance = clearance == null ? Clearance.DEFAULT : clearance;
        scrutiny = Defaults.scrutiny(scrutiny);
        digestAt = Defaults.digestAt(digestAt);
    }

    /** The same without the clocks and groups that these problems are about, for checks of the rest among itself. */
    PolicyValues without(List<PolicyProblem> problems) {
        return new PolicyValues(
                id,
                version,
                council,
                partnership,
                governance,
                officeCloses,
                bodies,
                rest("responsible-authorities", responsibleAuthorities, problems),
                rest("counting", counting, problems),
                rest("clocks", clocks, problems),
                callIn,
                leaderSilent,
                executiveLateItem,
                councilMinutes,
                clearance,
                scrutiny,
                digestAt,
                preElection.stream().filter(PreElectionPeriod::isWhole).toList(),
                documents,
                retention);
    }

    private static <K, V> Map<K, V> rest(String key, @Nullable Map<K, V> written, List<PolicyProblem> problems) {
        var rest = new LinkedHashMap<K, V>();
        if (written != null) {
            written.forEach((name, value) -> {
                var of = new PolicyProblem(key + "." + PolicyYaml.kebab(name.toString()), "");
                if (problems.stream().noneMatch(problem -> problem.followsFrom(of))) {
                    rest.put(name, value);
                }
            });
        }
        return rest;
    }
}
