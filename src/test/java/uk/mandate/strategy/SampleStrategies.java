package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.List;
import uk.mandate.policy.PolicyExamples;

/** Strategies for tests. */
final class SampleStrategies {
    private SampleStrategies() {}

    static Strategy communitySafety(String reference) {
        return communitySafety(reference, Stage.COUNCIL);
    }

    static Strategy communitySafety(String reference, Stage stage) {
        return new Strategy(
                new StrategyReference(reference),
                facts(),
                stage,
                LocalDate.parse("2025-02-12"),
                PolicyExamples.stevenage().version());
    }

    static StrategyFacts facts() {
        return new StrategyFacts(
                "Community Safety Strategy 2025-2028",
                LocalDate.parse("2025-04-01"),
                LocalDate.parse("2028-03-31"),
                "Stevenage Borough Council",
                "lead-officer",
                "lead.officer",
                List.of("finance.officer", "legal.officer"),
                List.of("Drugs", "Cuckooing"),
                List.of("Engage"),
                List.of("crime-and-disorder", "substance-misuse", "re-offending"));
    }
}
