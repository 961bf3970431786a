package uk.mandate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import uk.mandate.testing.CaseWalk;

/**
 * The tasks of one case as officers do them: found on the case's page, opened in Tasklist, claimed, sent once wrong, with the
 * refusal read on the screen and nothing typed lost, and once right.
 */
final class CaseInTasklist {
    private final String reference;
    private final Officers officers;
    private final CaseWalk walk;
    private final TasksMet met;
    private final Pictures pictures;

    CaseInTasklist(String reference, Officers officers, CaseWalk walk, TasksMet met, Pictures pictures) {
        this.reference = reference;
        this.officers = officers;
        this.walk = walk;
        this.met = met;
        this.pictures = pictures;
    }

    /** Sends the answer wrong, reads the refusal, puts it right on the same screen and sends it. */
    void answer(String element, String office, Map<String, ?> wrong, String refusal, Map<String, ?> right) {
        send(refuse(element, office, wrong, refusal), element, office, right);
    }

    /** Sends a wrong answer and reads why it is refused; the task stays on the screen with all that was typed. */
    TaskOnScreen refuse(String element, String office, Map<String, ?> wrong, String refusal) {
        var before = walk.waitingAt(reference);
        var task = open(element, office).fillIn(wrong);
        var sentence = task.sendAndReadRefusal();
        pictures.ofScreen(officers.at(office).page(), element + "-refused");
        assertThat(sentence).contains(refusal).endsWith(".").doesNotContain("ENGINE", "Exception", "Task_");
        task.dismissNotices().stillShows(wrong);
        assertThat(walk.waitingAt(reference)).containsExactlyInAnyOrderElementsOf(before);
        met.refused(element);
        return task;
    }

    /** Opens the task and sends the right answer. */
    void take(String element, String office, Map<String, ?> right) {
        send(open(element, office), element, office, right);
    }

    CaseOnScreen seenBy(String office) {
        return new CaseOnScreen(officers.at(office).open("/strategies/" + reference));
    }

    /** From the page of the case into Tasklist. */
    private TaskOnScreen open(String element, String office) {
        seenBy(office).open(TasksMet.nameOf(element), office);
        var page = officers.at(office).page();
        assertThat(page.locator(".account")).not().containsText("null");
        var task = TaskOnScreen.of(page, reference, element).claim();
        met.opened(element);
        return task;
    }

    private void send(TaskOnScreen task, String element, String office, Map<String, ?> right) {
        var before = Collections.frequency(walk.waitingAt(reference), element);
        task.fillIn(right);
        pictures.of(officers.at(office).page().locator(".fjs-form"), element);
        task.send();
        assertThat(Collections.frequency(walk.waitingAt(reference), element)).isLessThan(before);
        met.taken(element, office);
    }
}
