package uk.mandate.strategy.scrutiny;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.CaseFiles;
import uk.mandate.decision.CasePolicies;
import uk.mandate.decision.FactDates;
import uk.mandate.decision.HowGiven;
import uk.mandate.decision.MembersMessages;
import uk.mandate.decision.Recording;
import uk.mandate.policy.ExtraTime;
import uk.mandate.strategy.scrutiny.Outcome.ExtraTimeDecision;
import uk.mandate.strategy.scrutiny.ScrutinyChanged.Kind;

/** Grants Overview and Scrutiny the time that it asks for, or not: the act of the office that policy names. */
@Service
@Transactional
public class ExtraTimeService {
    private final ScrutinyTables tables;
    private final CaseFiles files;
    private final CasePolicies policies;
    private final MembersMessages messages;
    private final FactDates dates;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    ExtraTimeService(
            ScrutinyTables tables,
            CaseFiles files,
            CasePolicies policies,
            MembersMessages messages,
            FactDates dates,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.tables = tables;
        this.files = files;
        this.policies = policies;
        this.messages = messages;
        this.dates = dates;
        this.clock = clock;
        this.events = events;
    }

    /** Whose act it is. */
    @Transactional(readOnly = true)
    public ExtraTime granter(String caseReference) {
        return policies.of(caseReference).values().scrutiny().extraTime();
    }

    /**
     * Records the decision; whoever records it for the office that policy names says how it came and where the message stands.
     *
     * @param answered as it was given
     */
    public void decide(String caseReference, ScrutinyStage stage, Answered answered) {
        var asked = tables.latest(caseReference, files.of(caseReference).round(), stage)
                .filter(outcome -> outcome.outcome() == ScrutinyOutcome.ASKS_FOR_TIME)
                .orElseThrow(() -> new IllegalStateException("Scrutiny has asked for no time."));
        dates.check("The decision", answered.decidedOn(), asked.happenedOn(), "the committee's request");
        var granter = granter(caseReference);
        var forOther = Acting.require().forOffice() != null;
        var given = forOther
                ? messages.requireTitled(caseReference, granter.words(), answered.howGiven(), answered.message())
                : null;
        var decided = new ExtraTimeDecision(
                answered.granted(),
                answered.decidedOn(),
                answered.reason(),
                granter.office(),
                given,
                Recording.now(clock));
        tables.insertExtraTime(asked.id(), decided);
        events.publishEvent(new ScrutinyChanged(
                Kind.SCRUTINY_EXTRA_TIME_DECIDED,
                caseReference,
                Map.of(
                        "scrutinyOf", Change.of(stage.id(), stage.id()),
                        "granted", Change.of(null, answered.granted() ? "granted" : "refused"),
                        "grantingOffice", Change.of(null, granter.office())),
                answered.decidedOn(),
                answered.reason()));
    }

    /** Whether whoever answers in this office decides; the Leader's answer is refused where policy names another office. */
    public boolean isOwnAct(String caseReference, @Nullable OfficeId office) {
        var granter = granter(caseReference);
        if (office == null || !office.value().equals("leader")) {
            return false;
        }
        if (granter != ExtraTime.LEADER) {
            throw new Refusal("By this council's rules " + granter.words()
                    + " grants scrutiny more time: democratic services" + " record that decision.");
        }
        return true;
    }

    /** The decision as it is given; the last two only where somebody records it for the office that took it. */
    public record Answered(
            boolean granted,
            LocalDate decidedOn,
            String reason,
            @Nullable HowGiven howGiven,
            @Nullable String message) {}
}
