package uk.mandate.tracking;

import java.time.ZonedDateTime;
import java.util.List;
import uk.mandate.decision.AgendaItem;
import uk.mandate.decision.CaseBreaches.BreachOnRecord;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.document.Documents;
import uk.mandate.policy.PolicyPack;
import uk.mandate.strategy.PlannedStageDate;
import uk.mandate.strategy.Strategy;

/** Everything that the line of a case's stages is told from. */
record CaseRecords(
        Strategy strategy,
        List<DecisionRecord> decisions,
        LeaderPart leader,
        List<AgendaItem> items,
        List<Documents.Version> documents,
        List<BreachOnRecord> breaches,
        List<RunningClock> clocks,
        List<PlannedStageDate> plans,
        PolicyPack policy,
        ZonedDateTime now) {}
