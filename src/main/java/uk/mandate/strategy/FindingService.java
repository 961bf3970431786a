package uk.mandate.strategy;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;

/**
 * Puts on record what somebody finds wrong in the papers of a strategy: the papers stay as they are, and the finding stands
 * beside them for good.
 */
@Service
@Transactional
public class FindingService {
    static final int LONGEST_WORDS = 1_000;
    static final int LONGEST_SOURCE = 200;
    private static final Set<String> GOVERNANCE = Set.of("democratic-services", "governance");

    private final Strategies strategies;
    private final StrategyService cases;
    private final Directory directory;
    private final CaseClock clock;

    FindingService(Strategies strategies, StrategyService cases, Directory directory, CaseClock clock) {
        this.strategies = strategies;
        this.cases = cases;
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether the acting person may: the office that leads the strategy, democratic services, and governance staff. */
    @Transactional(readOnly = true)
    public boolean mayFind(Strategy strategy) {
        return strategy.ending().isEmpty()
                && Acting.current()
                        .filter(acting -> directory
                                        .officesOf(acting.person(), clock.today())
                                        .contains(new OfficeId(strategy.facts().leadOffice()))
                                || directory.groupsOf(acting.person(), clock.today()).stream()
                                        .anyMatch(GOVERNANCE::contains))
                        .isPresent();
    }

    /** Refuses everybody else, and everybody once the case has ended. */
    @Transactional(readOnly = true)
    public void requireMayFind(Strategy strategy) {
        if (!mayFind(strategy)) {
            throw new Refusal(
                    "The office that leads the strategy, democratic services and governance staff record what they"
                            + " find in its papers, until its case has ended: ask them.");
        }
    }

    /** Adds a finding in the papers. */
    public void add(StrategyReference reference, String words, @Nullable String source) {
        var strategy = strategies.require(reference);
        requireMayFind(strategy);
        require("Finding", words, LONGEST_WORDS);
        if (!TypedText.isBlank(source)) {
            require("Where it stands", source, LONGEST_SOURCE);
        }
        var finding = Finding.inSource(words.strip(), TypedText.orNull(source), clock.instant());
        if (strategy.findings().stream().anyMatch(finding::saysTheSameAs)) {
            throw new Refusal("This finding stands on the case already: write what else you found, or go back.");
        }
        cases.find(strategy, finding);
    }

    private static void require(String name, @Nullable String text, int longest) {
        TypedText.requireRecordable(name, text);
        if (text == null || TypedText.isBlank(text) || text.strip().length() > longest) {
            throw new Refusal("“%s” holds 1 to %d characters: write it, or shorten it.".formatted(name, longest));
        }
    }
}
