package uk.mandate.walk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import uk.mandate.decision.AgendaItem;
import uk.mandate.decision.Body;
import uk.mandate.process.Cases.OpenTask;

/** Fills a form in as an officer does who knows the case and its day. */
final class RightAnswers {
    /** The title of the message that shows what somebody decided for whom others record it. */
    static final String MESSAGE = "The message";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Set<String> ADOPTING = Set.of("adopted", "adopted-with-amendments", "amended-in-principle");
    private static final Set<String> OF_THE_MINUTE = Set.of("alternatives", "conflicts", "dispensations");
    private static final Map<String, List<Body>> BODIES = Map.of(
            "Task_RecordCabinetDecision", List.of(Body.CABINET),
            "Task_RecordScrutinyOutcome", List.of(Body.OVERVIEW_AND_SCRUTINY),
            "Task_RecordCouncilDecision", List.of(Body.COUNCIL),
            "Task_RecordFinalCouncilDecision", List.of(Body.COUNCIL),
            "Task_RecordPartnershipDecision", List.of(Body.PARTNERSHIP));

    private final TaskForms forms;
    private final Standing standing;
    private final WalkClock clock;

    RightAnswers(TaskForms forms, Standing standing, WalkClock clock) {
        this.forms = forms;
        this.standing = standing;
        this.clock = clock;
    }

    /** {@code chosen} says what is chosen of a field's choices. */
    Map<String, Object> write(OpenTask task, String person, BiFunction<OpenTask, FormField, String> chosen) {
        var answer = new LinkedHashMap<String, Object>();
        for (var field : forms.of(task)) {
            if (field.isAsked(answer) && isFor(field, person)) {
                answer.put(field.key(), value(task, field, answer, chosen));
            }
        }
        return answer;
    }

    private Object value(
            OpenTask task,
            FormField field,
            Map<String, Object> answer,
            BiFunction<OpenTask, FormField, String> chosen) {
        if (field.choices().isEmpty()) {
            return typed(task, field, answer);
        }
        var choice = chosen.apply(task, field);
        // Only where Council adopts can it give power to amend.
        return field.key().equals("delegation") && !ADOPTING.contains(String.valueOf(answer.get("outcome")))
                ? "not-put"
                : choice;
    }

    /** Whoever decides does not say how they gave it to themselves. */
    private static boolean isFor(FormField field, String person) {
        return !(person.equals("leader") && Set.of("howGiven", "message").contains(field.key()));
    }

    private Object typed(OpenTask task, FormField field, Map<String, Object> answer) {
        return switch (field.key()) {
            case "meetingDate" -> workingDay(clock.today().plusDays(8)).toString();
            case "heldOn" -> heldOn(task, answer).toString();
            case "closesOn" -> clock.today().plusDays(28).toString();
            case "startsAt" -> "10:00";
            case "publishedAtTime" -> LocalTime.from(clock.now()).format(TIME);
            case "address" -> "https://www.example.gov.uk/strategies/" + task.caseReference();
            case "place" -> "";
            case "successor" -> task.caseReference();
            case "message" -> MESSAGE;
            default -> words(field);
        };
    }

    private Object words(FormField field) {
        if (field.isDate()) {
            return clock.today().toString();
        }
        return OF_THE_MINUTE.contains(field.key()) ? "none" : "As the officers found, on " + clock.today() + ".";
    }

    private LocalDate heldOn(OpenTask task, Map<String, Object> answer) {
        return "not-held".equals(answer.get("outcome")) ? clock.today() : meetingOf(task);
    }

    private LocalDate meetingOf(OpenTask task) {
        return arranged(task).orElse(clock.today());
    }

    /** The day of the meeting for which the task waits. */
    Optional<LocalDate> arranged(OpenTask task) {
        return standing.planned(task.caseReference()).stream()
                .filter(item -> BODIES.getOrDefault(task.element(), List.of()).contains(item.body()))
                .map(AgendaItem::date)
                .min(LocalDate::compareTo);
    }

    private static LocalDate workingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
