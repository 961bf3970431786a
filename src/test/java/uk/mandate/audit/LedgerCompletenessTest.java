package uk.mandate.audit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.junit.jupiter.api.Test;
import uk.mandate.accountability.ActRefused;
import uk.mandate.accountability.RecordedEvent;

/**
 * Which operation leaves which entry. A domain event, a place that refuses or a kind of engine event that is not in these
 * tables fails the build: whoever adds one says here what it leaves, and writes its sentence.
 */
class LedgerCompletenessTest {
    private static final JavaClasses MANDATE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("uk.mandate");

    private static final Map<String, Set<String>> DOMAIN_EVENTS = Map.ofEntries(
            entry("TaskAnswered", Set.of("task-answered")),
            entry("ClockStarted", Set.of("clock-started")),
            entry("ClockPutOff", Set.of("clock-put-off")),
            entry("DecisionRecorded", Set.of("decision-recorded")),
            entry("MeetingArranged", Set.of("meeting-arranged", "meeting-recorded-late")),
            entry("MeetingNotHeld", Set.of("meeting-not-held")),
            entry("DecisionClassified", Set.of("decision-classified")),
            entry(
                    "MeetingBooked",
                    Set.of(
                            "meeting-added",
                            "meeting-settled",
                            "attendance-recorded",
                            "interest-declared",
                            "minutes-recorded")),
            entry("AgendaPublished", Set.of("agenda-published")),
            entry("ResolutionTyped", Set.of("resolution-typed", "resolution-struck")),
            entry("ItemWithdrawn", Set.of("agenda-item-withdrawn")),
            entry("LeaderInstructed", Set.of("leader-instructed")),
            entry("LeaderResponded", Set.of("leader-responded", "leader-period-ended")),
            entry("PolicingBodyCopySent", Set.of("policing-body-copy-sent")),
            entry("StrategyBroughtIn", Set.of("strategy-brought-in")),
            entry("StrategyStarted", Set.of("strategy-started")),
            entry(
                    "DraftChanged",
                    Set.of(
                            "draft-part-added",
                            "draft-part-changed",
                            "draft-part-moved",
                            "draft-part-removed",
                            "draft-change-taken-back",
                            "report-described")),
            entry("ReportSignedOff", Set.of("report-cleared", "report-returned")),
            entry("ClearanceDayMissed", Set.of("clearance-day-missed")),
            entry("EditionFrozen", Set.of("draft-edition-frozen")),
            entry("StrategyAdopted", Set.of("strategy-adopted")),
            entry("StrategyPublished", Set.of("strategy-published")),
            entry("StrategyEnteredIntoForce", Set.of("strategy-entered-into-force")),
            entry("StrategyReturned", Set.of("strategy-returned")),
            entry("StagePlanned", Set.of("stage-planned")),
            entry("StrategyWentBack", Set.of("strategy-went-back")),
            entry(
                    "StrategyEnded",
                    Set.of(
                            "strategy-refused",
                            "strategy-not-proceeded-with",
                            "strategy-withdrawn",
                            "strategy-superseded",
                            "strategy-revoked",
                            "strategy-expired")),
            entry("TermExtended", Set.of("strategy-term-extended")),
            entry("StrategyReviewed", Set.of("strategy-reviewed")),
            entry("SuccessorAnswered", Set.of("successor-begun", "successor-put-off")),
            entry("FindingAdded", Set.of("finding-added")),
            entry(
                    "ConsultationChanged",
                    Set.of(
                            "consultation-prepared",
                            "consultation-timetable-changed",
                            "consultation-timetable-published",
                            "consultation-extended",
                            "consultation-closed",
                            "consultation-stopped-early",
                            "consultation-closing-day-passed",
                            "consultation-channel-added",
                            "consultation-people-counted",
                            "consultation-response-recorded",
                            "consultation-responses-imported",
                            "consultation-theme-written",
                            "consultation-theme-removed",
                            "consultation-answered")),
            entry("CorrectionAsked", Set.of("correction-asked")),
            entry("CorrectionAnswered", Set.of("correction-approved", "correction-refused")),
            entry("FactCorrected", Set.of("fact-corrected")),
            entry("DueDateRecounted", Set.of("due-date-recounted")),
            entry("BreachOpened", Set.of("breach-opened")),
            entry("BreachRuled", Set.of("breach-ruled", "breach-closed")),
            entry("RulingSeconded", Set.of("breach-ruling-agreed", "breach-ruling-refused")),
            entry(
                    "ScrutinyChanged",
                    Set.of(
                            "scrutiny-comment-recorded",
                            "scrutiny-comment-struck",
                            "scrutiny-comment-answered",
                            "scrutiny-outcome-recorded",
                            "scrutiny-extra-time-decided")),
            entry("DocumentStored", Set.of("document-stored")),
            entry("ErratumPublished", Set.of("erratum-published")),
            entry("Published", Set.of("published", "published-elsewhere-recorded")),
            entry("PersonRegistered", Set.of("person-registered")),
            entry("PersonLeft", Set.of("person-left")),
            entry("EmailChanged", Set.of("email-changed", "email-removed")),
            entry("MailSentAgain", Set.of("mail-sent-again")),
            entry("LeavingChanged", Set.of("leaving-changed", "leaving-taken-back")),
            entry(
                    "OrganisationChanged",
                    Set.of(
                            "office-established",
                            "office-holder-appointed",
                            "office-holder-ended",
                            "office-abolished",
                            "body-established",
                            "body-abolished",
                            "member-appointed",
                            "member-ended",
                            "authority-registered",
                            "authority-succeeded",
                            "authority-capacity-recorded",
                            "authority-capacity-ended",
                            "authority-staff-appointed",
                            "authority-staff-ended",
                            "role-granted",
                            "role-ended",
                            "claimed-tasks-released")),
            entry(
                    "AccountChanged",
                    Set.of(
                            "account-opened",
                            "account-disabled",
                            "account-enabled",
                            "account-password-changed",
                            "account-password-reset")),
            entry("SignInLocked", Set.of("sign-in-locked")),
            entry("TrainingClockMoved", Set.of("training-clock-moved")));

    /** Each place that tells of a refusal; the ledger writes one entry for each time it does. */
    private static final Map<String, Set<String>> PLACES_THAT_REFUSE = Map.of(
            "PlainRefusals", Set.of("answer-refused", "access-refused", "request-refused"),
            "StrangerTurnedAway", Set.of("request-refused"),
            "PageRefusalWitness", Set.of("request-refused", "access-refused"),
            "EngineApiGuard", Set.of("access-refused"),
            "EngineResponses", Set.of("answer-refused", "request-refused"),
            "ActRefused", Set.of("change-refused"));

    private static final Set<String> SIGN_IN = Set.of("signed-in", "signed-out", "sign-in-refused", "access-refused");

    /** Nothing where another event says the same, or where the engine's feature is off; {@link EngineHistory} says why. */
    private static final Map<HistoryEventTypes, Set<String>> ENGINE_EVENTS = Map.ofEntries(
            entry(HistoryEventTypes.PROCESS_INSTANCE_START, Set.of("process-started")),
            entry(HistoryEventTypes.PROCESS_INSTANCE_UPDATE, Set.of()),
            entry(HistoryEventTypes.PROCESS_INSTANCE_MIGRATE, Set.of()),
            entry(HistoryEventTypes.PROCESS_INSTANCE_END, Set.of("process-ended", "process-cancelled")),
            entry(HistoryEventTypes.ACTIVITY_INSTANCE_START, Set.of()),
            entry(HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE, Set.of()),
            entry(HistoryEventTypes.ACTIVITY_INSTANCE_MIGRATE, Set.of()),
            entry(HistoryEventTypes.ACTIVITY_INSTANCE_END, Set.of()),
            entry(HistoryEventTypes.TASK_INSTANCE_CREATE, Set.of("task-created")),
            entry(
                    HistoryEventTypes.TASK_INSTANCE_UPDATE,
                    Set.of("task-claimed", "task-assigned", "task-released", "task-reassigned", "task-changed")),
            entry(HistoryEventTypes.TASK_INSTANCE_MIGRATE, Set.of()),
            entry(HistoryEventTypes.TASK_INSTANCE_COMPLETE, Set.of("task-completed", "task-cancelled")),
            entry(HistoryEventTypes.TASK_INSTANCE_DELETE, Set.of("task-cancelled")),
            entry(HistoryEventTypes.VARIABLE_INSTANCE_CREATE, Set.of("variable-changed")),
            entry(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE, Set.of("variable-changed")),
            entry(HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE, Set.of()),
            entry(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL, Set.of("variable-changed")),
            entry(HistoryEventTypes.VARIABLE_INSTANCE_DELETE, Set.of("variable-changed")),
            entry(HistoryEventTypes.FORM_PROPERTY_UPDATE, Set.of()),
            entry(HistoryEventTypes.INCIDENT_CREATE, Set.of("incident-raised")),
            entry(HistoryEventTypes.INCIDENT_MIGRATE, Set.of()),
            entry(HistoryEventTypes.INCIDENT_DELETE, Set.of("incident-resolved")),
            entry(HistoryEventTypes.INCIDENT_RESOLVE, Set.of("incident-resolved")),
            entry(HistoryEventTypes.INCIDENT_UPDATE, Set.of()),
            entry(HistoryEventTypes.CASE_INSTANCE_CREATE, Set.of()),
            entry(HistoryEventTypes.CASE_INSTANCE_UPDATE, Set.of()),
            entry(HistoryEventTypes.CASE_INSTANCE_CLOSE, Set.of()),
            entry(HistoryEventTypes.CASE_ACTIVITY_INSTANCE_CREATE, Set.of()),
            entry(HistoryEventTypes.CASE_ACTIVITY_INSTANCE_UPDATE, Set.of()),
            entry(HistoryEventTypes.CASE_ACTIVITY_INSTANCE_END, Set.of()),
            entry(HistoryEventTypes.JOB_CREATE, Set.of()),
            entry(HistoryEventTypes.JOB_FAIL, Set.of("timer-failed", "job-failed")),
            entry(HistoryEventTypes.JOB_SUCCESS, Set.of("timer-fired")),
            entry(HistoryEventTypes.JOB_DELETE, Set.of()),
            entry(HistoryEventTypes.DMN_DECISION_EVALUATE, Set.of()),
            entry(HistoryEventTypes.BATCH_START, Set.of()),
            entry(HistoryEventTypes.BATCH_END, Set.of()),
            entry(HistoryEventTypes.BATCH_UPDATE, Set.of()),
            entry(HistoryEventTypes.IDENTITY_LINK_ADD, Set.of("task-offered")),
            entry(HistoryEventTypes.IDENTITY_LINK_DELETE, Set.of()),
            entry(HistoryEventTypes.EXTERNAL_TASK_CREATE, Set.of()),
            entry(HistoryEventTypes.EXTERNAL_TASK_FAIL, Set.of()),
            entry(HistoryEventTypes.EXTERNAL_TASK_SUCCESS, Set.of()),
            entry(HistoryEventTypes.EXTERNAL_TASK_DELETE, Set.of()),
            entry(HistoryEventTypes.USER_OPERATION_LOG, Set.of("engine-administered")));

    @Test
    void everyDomainEventIsKnown() {
        var events = MANDATE.stream()
                .filter(type -> type.isAssignableTo(RecordedEvent.class) && !type.isInterface())
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

        assertThat(events).isNotEmpty().isEqualTo(DOMAIN_EVENTS.keySet());
    }

    /** The beginning of a day is an hour that nobody wrote down: an event that has only a day says its day. */
    @Test
    void noDomainEventMakesAnHourUp() {
        noClasses()
                .that()
                .implement(RecordedEvent.class)
                .should()
                .callMethod(LocalDate.class, "atStartOfDay", ZoneId.class)
                .check(MANDATE);
    }

    @Test
    void everyPlaceThatRefusesIsKnown() {
        var places = MANDATE.stream()
                .filter(type -> type.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(ActRefused.class)))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

        assertThat(places).isNotEmpty().isEqualTo(PLACES_THAT_REFUSE.keySet());
    }

    @Test
    void everyKindOfEngineEventIsKnown() {
        assertThat(ENGINE_EVENTS).containsOnlyKeys(HistoryEventTypes.values());
    }

    @Test
    void everyEntryHasASentenceOfItsOwn() {
        var sentences = new LedgerSentences(mock(Names.class));
        var types = Stream.of(
                        DOMAIN_EVENTS.values().stream(),
                        PLACES_THAT_REFUSE.values().stream(),
                        ENGINE_EVENTS.values().stream(),
                        Stream.of(SIGN_IN))
                .flatMap(all -> all)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());

        assertThat(types).isNotEmpty().allMatch(sentences::hasOwnSentence);
    }
}
