package uk.mandate.tracking.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mandate.decision.CaseBreaches.BreachOnRecord;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.decision.Spelling;
import uk.mandate.document.Documents;
import uk.mandate.strategy.Finding;
import uk.mandate.strategy.PlannedStageDate;
import uk.mandate.tracking.CaseStory;
import uk.mandate.tracking.StageOnLine;
import uk.mandate.tracking.VisitOnLine;

/** The stages of one case, in their order, each with what is planned and with every visit of the case. */
record StagesResource(String reference, String stage, int round, List<StageResource> stages) {
    static StagesResource of(CaseStory story) {
        var strategy = story.strategy();
        return new StagesResource(
                strategy.reference().value(),
                strategy.stage().id(),
                strategy.round(),
                story.stages().stream().map(StageResource::of).toList());
    }

    /** One stage; {@code state} says where it is seen from where the case stands. */
    record StageResource(
            String stage,
            String title,
            String state,
            List<Planned> planned,
            List<Planned> plannedBefore,
            List<Visit> visits,
            List<String> facts) {
        static StageResource of(StageOnLine stage) {
            return new StageResource(
                    stage.id(),
                    stage.title(),
                    Spelling.kebab(stage.state()),
                    stage.planned().stream()
                            .map(date -> new Planned(date.on(), date.because()))
                            .toList(),
                    stage.plannedBefore().stream().map(Planned::of).toList(),
                    stage.visits().stream().map(Visit::of).toList(),
                    stage.facts());
        }
    }

    /** A day planned for a stage, and where it comes from. */
    record Planned(LocalDate on, String because) {
        static Planned of(PlannedStageDate plan) {
            return new Planned(plan.plannedOn(), plan.reason());
        }
    }

    /** One visit to a stage; what is not known is {@code null}. */
    record Visit(
            int number,
            int round,
            @Nullable LocalDate enteredOn,
            @Nullable LocalDate leftOn,
            @Nullable Long calendarDays,
            @Nullable String outcome,
            @Nullable LocalDate outcomeOn,
            boolean inSource,
            List<UUID> decisions,
            List<UUID> documents,
            List<String> brokenRules,
            List<UUID> breaches) {
        static Visit of(VisitOnLine on) {
            var visit = on.visit();
            return new Visit(
                    on.number(),
                    visit.round(),
                    visit.enteredOn(),
                    visit.leftOn(),
                    on.days(),
                    visit.outcome(),
                    visit.outcomeOn(),
                    visit.inSource(),
                    on.decisions().stream().map(DecisionRecord::id).toList(),
                    on.documents().stream().map(Documents.Version::id).toList(),
                    on.brokenRules().stream().map(Finding::words).toList(),
                    on.breaches().stream().map(BreachOnRecord::id).toList());
        }
    }
}
