package uk.mandate.strategy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.TypedText;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.Body;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.Spelling;
import uk.mandate.strategy.StrategyFile.StageRecord;

/** Whether the record of one stage holds together: its dates, what was received, and what was decided. */
final class StageRecordCheck {
    private final LocalDate today;
    private final StageDates happened;
    private final FileErrors errors;

    StageRecordCheck(LocalDate today, StageDates happened, FileErrors errors) {
        this.today = today;
        this.happened = happened;
        this.errors = errors;
    }

    /** Checks the record of the stage that the file calls so; {@code known} is {@code null} where there is no such stage. */
    void check(@Nullable Stage known, String stage, StageRecord record) {
        var happenedOn = errors.date(stage + " happened-on", record.happenedOn());
        refuseFuture(stage + " happened-on", happenedOn);
        var recordedOn = record.recordedOn() == null ? null : errors.date(stage + " recorded-on", record.recordedOn());
        refuseFuture(stage + " recorded-on", recordedOn);
        errors.unless(
                happenedOn == null || recordedOn == null || !recordedOn.isBefore(happenedOn),
                "The stage " + stage + " was recorded before it happened.");
        // A date that cannot be has been told; it says nothing of the order.
        if (known != null && happenedOn != null && !happenedOn.isAfter(today)) {
            happened.add(known, happenedOn, DecisionOutcome.SILENT.toString().equals(record.outcome()));
        }
        receipt(stage, record, happenedOn);
        decision(known, stage, record);
    }

    /** When the Leader received the instruction, on which R17 and R19 rest. */
    private void receipt(String stage, StageRecord record, @Nullable LocalDate answeredOn) {
        if (record.receivedOn() == null) {
            return;
        }
        errors.unless(
                stage.equals(Stage.LEADER.id()),
                "Only at the stage leader something is received: take “received-on” out of " + stage + ".");
        var receivedOn = errors.date(stage + " received-on", record.receivedOn());
        refuseFuture(stage + " received-on", receivedOn);
        errors.unless(
                receivedOn == null || answeredOn == null || !receivedOn.isAfter(answeredOn),
                "“" + stage + " received-on” is after “happened-on”; the Leader answers what has been received.");
    }

    private void decision(@Nullable Stage known, String stage, StageRecord record) {
        var body = errors.read(
                stage + " body", record.body(), id -> Spelling.read(Body.class, id), "a body such as cabinet");
        var outcome = errors.read(
                stage + " outcome",
                record.outcome(),
                id -> Spelling.read(DecisionOutcome.class, id),
                "an outcome such as recommended");
        if (known != null) {
            StageDecisions.check(known, body, outcome, errors);
            errors.unless(
                    record.body() != null || record.outcome() != null || !StageDecisions.needsDecision(known),
                    "The stage " + stage
                            + " does not say what was decided: give “body” and “outcome”, or say why it is"
                            + " “not-in-the-source”.");
        }
        errors.unless(
                (record.body() == null) == (record.outcome() == null),
                "The stage " + stage + " names a body without an outcome, or an outcome without a body.");
        errors.unless(
                record.body() != null || !TypedText.isBlank(record.words()),
                "The stage " + stage + " says neither what a body decided nor, in “words”, what happened.");
    }

    private void refuseFuture(String name, @Nullable LocalDate date) {
        if (date != null && date.isAfter(today)) {
            errors.add("“" + name + "” is " + BritishDates.withWeekday(date)
                    + ", which is in the future; a fact has happened by today, " + BritishDates.withWeekday(today)
                    + ".");
        }
    }
}
