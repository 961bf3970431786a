package uk.mandate.notification.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import uk.mandate.notification.MailDesk;
import uk.mandate.notification.MessageStatus;

/** Tells the home page of those who can do something about it that e-mail waits, or failed. */
@ControllerAdvice(annotations = Controller.class)
class MailStanding {
    private static final String HOME = "/strategies";
    private static final Set<String> WHOSE = Set.of("administrator", "governance");

    private final MailDesk desk;

    MailStanding(MailDesk desk) {
        this.desk = desk;
    }

    @ModelAttribute("mailStanding")
    List<String> sentences(HttpServletRequest request, @Nullable Authentication reader) {
        return HOME.equals(request.getRequestURI()) && isTheirs(reader) ? sentences() : List.of();
    }

    private List<String> sentences() {
        var waiting = desk.count(MessageStatus.WAITING);
        var failed = desk.count(MessageStatus.FAILED);
        return Stream.of(waiting == 0 ? "" : waits(waiting), failed == 0 ? "" : couldNot(failed))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private String waits(int waiting) {
        var since = desk.waitingSince();
        var words = waiting == 1
                ? "One e-mail waits, since " + since
                : waiting + " e-mails wait, the oldest since " + since;
        return words + (desk.hasServer() ? "." : ", because no mail server is set up.");
    }

    private static String couldNot(int failed) {
        return failed == 1 ? "One e-mail could not be delivered." : failed + " e-mails could not be delivered.";
    }

    private static boolean isTheirs(@Nullable Authentication reader) {
        return reader != null
                && reader.getAuthorities().stream().anyMatch(group -> WHOSE.contains(group.getAuthority()));
    }
}
