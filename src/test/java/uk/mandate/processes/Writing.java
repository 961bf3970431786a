package uk.mandate.processes;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Rules about what a model tells people, and how long it is kept. */
final class Writing {
    /** Executive records are kept six years at least (R34). */
    private static final int SIX_YEARS_OF_DAYS = 6 * 365;

    private Writing() {}

    static Stream<String> tasks(Model model, House house) {
        var silent = model.all(Activity.class).stream()
                .filter(activity -> Model.documentationOf(activity).length() < 20)
                .map(activity -> activity.getId() + " has no documentation");
        var partial = model.userTasks().stream().flatMap(task -> missing(task));
        return Stream.concat(silent, partial);
    }

    private static Stream<String> missing(UserTask task) {
        return Stream.of("What", "Why", "Law", "By when")
                .filter(word -> !Model.says(task, word))
                .map(word -> task.getId() + " has no line \"" + word + ": ...\"");
    }

    static Stream<String> process(Model model, House house) {
        return Stream.of("Why", "Start", "Outcomes")
                .filter(word -> !Model.says(model.process(), word))
                .map(word -> model.key() + " has no line \"" + word + ": ...\"");
    }

    static Stream<String> history(Model model, House house) {
        var kept = Objects.toString(model.process().getCamundaHistoryTimeToLiveString(), "");
        return kept.matches("P\\d{1,6}D") && Integer.parseInt(kept.replaceAll("\\D", "")) >= SIX_YEARS_OF_DAYS
                ? Stream.of()
                : Stream.of(model.key() + " keeps its history for \"" + kept + "\"");
    }

    static Stream<String> start(Model model, House house) {
        var process = model.process();
        return process.isExecutable()
                        && !process.isCamundaStartableInTasklist()
                        && process.getCamundaVersionTag() != null
                ? Stream.of()
                : Stream.of(model.key() + " must be executable, tagged, and not startable in Tasklist");
    }
}
