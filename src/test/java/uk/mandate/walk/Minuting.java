package uk.mandate.walk;

import java.time.LocalTime;
import java.util.List;
import org.springframework.context.ApplicationContext;
import uk.mandate.accountability.Acting;
import uk.mandate.decision.Body;
import uk.mandate.decision.MeetingService;
import uk.mandate.decision.MeetingService.Arrangement;
import uk.mandate.strategy.scrutiny.Comment;
import uk.mandate.strategy.scrutiny.CommentService;
import uk.mandate.strategy.scrutiny.ScrutinyStage;
import uk.mandate.testing.CaseWalk;

/** Officers keep what bodies say and where items stand. */
final class Minuting {
    private static final int DAYS = 10;

    private final CommentService comments;
    private final MeetingService meetings;
    private final WalkClock clock;

    Minuting(ApplicationContext mandate, WalkClock clock) {
        comments = mandate.getBean(CommentService.class);
        meetings = mandate.getBean(MeetingService.class);
        this.clock = clock;
    }

    /** Puts the item on an agenda again from which it was taken. */
    void list(String reference, String stage) {
        if (meetings.planned(reference, stage).isEmpty()) {
            list(reference, stage, Body.CABINET, DAYS);
        }
    }

    /** Plans Cabinet's and scrutiny's meetings before the case comes there. */
    void listEarly(String reference, int days) {
        list(reference, "cabinet-1", Body.CABINET, days);
        list(reference, "scrutiny", Body.OVERVIEW_AND_SCRUTINY, days + DAYS);
    }

    private void list(String reference, String stage, Body body, int days) {
        var arrangement = new Arrangement(
                reference, stage, body, clock.today().plusDays(days), LocalTime.of(10, 0), null, "As it was planned.");
        Acting.as(CaseWalk.as("democratic.services"), () -> meetings.arrange(arrangement, List.of()));
    }

    /** One comment stands on record, or none. */
    void comments(String reference, ScrutinyStage stage, boolean some) {
        var said = comments.of(reference, stage);
        if (some && said.isEmpty()) {
            scrutiny(() -> comments.add(reference, stage, "Say more about cuckooing."));
        } else if (!some) {
            said.forEach(
                    comment -> scrutiny(() -> comments.strike(reference, stage, comment.id(), "Typed by mistake.")));
        }
    }

    /** Each comment on the draft has its response. */
    void respond(String reference) {
        comments.of(reference, ScrutinyStage.DRAFT).stream()
                .filter(comment -> !comment.isAnswered())
                .map(Comment::id)
                .forEach(comment -> Acting.as(
                        CaseWalk.as("lead.officer"),
                        () -> comments.respond(reference, ScrutinyStage.DRAFT, comment, "It says more now.")));
    }

    private static void scrutiny(Runnable act) {
        Acting.as(CaseWalk.as("scrutiny.officer"), act);
    }
}
