package uk.mandate.walk;

import java.util.Map;
import org.springframework.context.ApplicationContext;
import uk.mandate.document.Documents.Kind;
import uk.mandate.process.Cases.OpenTask;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.scrutiny.ScrutinyStage;

/** What officers do on our pages so that a task can be answered: writing, storing, consulting, minuting. */
final class BeforeAnswering {
    private final Writing writing;
    private final Storing storing;
    private final Consulting consulting;
    private final Minuting minuting;
    private final Standing standing;

    BeforeAnswering(ApplicationContext mandate, Standing standing, WalkClock clock) {
        this.standing = standing;
        writing = new Writing(mandate);
        storing = new Storing(mandate);
        consulting = new Consulting(mandate, clock);
        minuting = new Minuting(mandate, clock);
    }

    void act(WalkedCase walked, OpenTask task, Map<String, Object> answer) {
        var reference = walked.reference();
        switch (task.element()) {
            case "Task_DraftStrategy" -> writing.draft(walked);
            case "Task_FinaliseStrategy" -> finalise(walked, "yes".equals(answer.get("newMatter")));
            case "Task_PublishCabinetAgenda" -> {
                storing.once(reference, Kind.REPORT, "The report", "democratic.services");
                minuting.list(reference, stage(reference));
            }
            case "Task_PublishConsultationTimetable" -> consulting.prepare(reference);
            case "Task_AnswerConsultation" -> consulting.answerThemes(reference);
            case "Task_RecordScrutinyOutcome" ->
                minuting.comments(reference, scrutinised(reference), "commented".equals(answer.get("outcome")));
            case "Task_DecideExtraTime" ->
                storing.once(reference, Kind.EVIDENCE, RightAnswers.MESSAGE, "democratic.services");
            case "Task_PublishStrategy" ->
                storing.once(reference, Kind.STRATEGY, "The strategy", "democratic.services");
            default -> {}
        }
    }

    private void finalise(WalkedCase walked, boolean newMatter) {
        writing.draft(walked);
        if (newMatter) {
            writing.newMatter(walked);
        } else {
            consulting.complete(walked.reference());
            minuting.respond(walked.reference());
        }
    }

    private String stage(String reference) {
        return standing.strategy(reference).stage() == Stage.CABINET_2 ? "cabinet-2" : "cabinet-1";
    }

    private ScrutinyStage scrutinised(String reference) {
        return standing.strategy(reference).stage().compareTo(Stage.CABINET_2) < 0
                ? ScrutinyStage.DRAFT
                : ScrutinyStage.of("cabinet-2");
    }
}
