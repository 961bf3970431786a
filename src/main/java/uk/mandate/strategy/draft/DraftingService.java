package uk.mandate.strategy.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.Refusal;
import uk.mandate.policy.Judgement;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.StrategyService;
import uk.mandate.strategy.scrutiny.ReportedComments;

/** Sends a text on: the draft to Cabinet, the final version to Cabinet again, or back to those who were not consulted. */
@Service
@Transactional
public class DraftingService {
    private final DraftReadiness readiness;
    private final EditionService editions;
    private final DraftTables tables;
    private final StrategyService strategies;
    private final ReportedComments comments;

    DraftingService(
            DraftReadiness readiness,
            EditionService editions,
            DraftTables tables,
            StrategyService strategies,
            ReportedComments comments) {
        this.comments = comments;
        this.readiness = readiness;
        this.editions = editions;
        this.tables = tables;
        this.strategies = strategies;
    }

    /** The draft and its report are ready for Cabinet; whoever says so answers for them as their author. */
    public List<Judgement> sendDraft(StrategyReference reference) {
        var judgements = readiness.require(reference);
        answerForIt(reference);
        editions.freeze(reference, Stage.CABINET_1);
        strategies.reach(reference, Stage.CLEARANCE);
        return judgements;
    }

    /**
     * The final version and its report are ready for Cabinet, and nothing in them is new to those who were consulted; refused
     * while consultation or scrutiny is not over, or a comment of theirs has no response (R16).
     */
    public List<Judgement> sendFinalVersion(StrategyReference reference) {
        var judgements = new ArrayList<>(readiness.require(reference));
        judgements.addAll(comments.of(reference.value()).judgements());
        if (judgements.stream().anyMatch(Judgement::isBroken)) {
            throw new Refusal(judgements);
        }
        answerForIt(reference);
        editions.freeze(reference, Stage.CABINET_2);
        strategies.reach(reference, Stage.CABINET_2);
        return judgements;
    }

    /** The text holds a matter on which nobody was consulted: a new round begins, with another consultation. */
    public void consultAgain(StrategyReference reference) {
        if (isAsCabinetSawIt(reference)) {
            throw new Refusal("The text is word for word what Cabinet saw, so it holds no matter on which nobody was"
                    + " consulted. Write the new matter into the draft first, or answer that there is none.");
        }
        answerForIt(reference);
        strategies.beginRound(reference);
        editions.freeze(reference, Stage.CONSULTATION);
        strategies.reach(reference, Stage.CONSULTATION);
    }

    /** What differs since the edition that Cabinet saw, as a form may say it: in numbers, not in anybody's words. */
    @Transactional(readOnly = true)
    public String changesSinceCabinet(StrategyReference reference) {
        return sinceCabinet(reference)
                .map(difference -> "Since the edition that Cabinet saw, " + difference.words() + ".")
                .orElse("What Cabinet saw is not on record here as an edition: compare it with the stored documents.");
    }

    /** Where what differs can be read. */
    @Transactional(readOnly = true)
    public String addressOfChanges(StrategyReference reference) {
        return "/strategies/" + reference + "/draft/difference?from="
                + editions.lastAt(reference, Stage.CABINET_1)
                        .map(Edition::number)
                        .orElse(0);
    }

    private boolean isAsCabinetSawIt(StrategyReference reference) {
        return sinceCabinet(reference).filter(Difference::isNone).isPresent()
                && editions.lastAt(reference, Stage.CABINET_1)
                        .filter(seen -> editions.hasSamePapers(reference, seen))
                        .isPresent();
    }

    private Optional<Difference> sinceCabinet(StrategyReference reference) {
        var strategy = reference.value();
        return editions.lastAt(reference, Stage.CABINET_1)
                .map(seen -> Difference.between(
                        tables.text(strategy, seen.revision()),
                        tables.text(strategy, editions.newestRevision(reference))));
    }

    private void answerForIt(StrategyReference reference) {
        var acting = Acting.require();
        if (acting.isPerson()) {
            strategies.describe(reference, facts -> facts.by(acting.person()));
        }
    }
}
