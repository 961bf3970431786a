package uk.mandate.strategy.scrutiny;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.decision.MembersMessages;
import uk.mandate.decision.MembersMessages.Shown;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Form;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.Strategy;

/** What scrutiny says of a case, point by point, with the response to each. */
@Controller
@RequestMapping("/strategies/{reference}/scrutiny")
class ScrutinyPages {
    private final ScrutinyReports reports;
    private final CommentService comments;
    private final Strategies strategies;
    private final MembersMessages messages;
    private final Acts acts;

    ScrutinyPages(
            ScrutinyReports reports,
            CommentService comments,
            Strategies strategies,
            MembersMessages messages,
            Acts acts) {
        this.reports = reports;
        this.comments = comments;
        this.strategies = strategies;
        this.messages = messages;
        this.acts = acts;
    }

    @GetMapping
    String scrutiny(@PathVariable String reference, Model model) {
        model.addAttribute("reference", reference);
        model.addAttribute("title", title(reference));
        var parts = reports.of(reference);
        model.addAttribute("parts", parts);
        model.addAttribute("given", given(parts));
        model.addAttribute("looksAgain", reports.looksAgain(reference));
        model.addAttribute("judgements", reports.judge(reference));
        model.addAttribute("mayComment", comments.mayComment());
        model.addAttribute("mayRespond", comments.mayRespond());
        return "strategy/scrutiny";
    }

    /** How the decisions on extra time came in that somebody recorded for a member, by the outcome that asked for it. */
    private Map<UUID, Shown> given(List<Part> parts) {
        var shown = new HashMap<UUID, Shown>();
        for (var part : parts) {
            for (var outcome : part.outcomes()) {
                var decided = outcome.extraTime();
                if (decided != null && decided.given() != null) {
                    shown.put(
                            outcome.id(),
                            messages.shown(
                                    decided.recording(),
                                    decided.given().how(),
                                    decided.given().message()));
                }
            }
        }
        return shown;
    }

    @ChangePage("/{stage}/comment")
    ModelAndView add(@PathVariable String reference, @PathVariable String stage, HttpServletRequest request) {
        var of = stage(stage);
        var form = form(
                reference,
                "Add a comment of Overview and Scrutiny",
                stage + "/comment",
                "Record the comment",
                Field.longText("words", "What did it say?", "One point, in the words of its minutes."));
        return acts.answer(reference, request, form, typed -> {
            var words = typed.text("words", "Write what the committee said.");
            return Change.of(() -> comments.add(reference, of, words.get()), form.back(), "The comment is on record");
        });
    }

    @ChangePage("/{stage}/comments/{comment}/strike")
    ModelAndView strike(
            @PathVariable String reference,
            @PathVariable String stage,
            @PathVariable UUID comment,
            HttpServletRequest request) {
        var of = stage(stage);
        title(reference);
        var struck = comments.require(reference, of, comment);
        var form = form(
                reference,
                "Strike " + struck.name(),
                stage + "/comments/" + comment + "/strike",
                "Strike it",
                Field.longText("reason", "Why?", "It stays on record with this reason, and is no comment any more."));
        return acts.answer(reference, request, form, typed -> {
            var reason = typed.reason();
            return Change.of(
                    () -> comments.strike(reference, of, comment, reason.get()), form.back(), "The comment is struck");
        });
    }

    @ChangePage("/{stage}/comments/{comment}/response")
    ModelAndView respond(
            @PathVariable String reference,
            @PathVariable String stage,
            @PathVariable UUID comment,
            HttpServletRequest request) {
        var of = stage(stage);
        title(reference);
        var answered = comments.require(reference, of, comment);
        var form = form(
                reference,
                "Respond to " + answered.name(),
                stage + "/comments/" + comment + "/response",
                "Record the response",
                Field.longText("words", "What does the council say to it?", answered.words()));
        var present = Map.of("words", Objects.requireNonNullElse(answered.response(), ""));
        return acts.answer(reference, request, form, present, typed -> {
            var words = typed.text("words", "Write the response.");
            return Change.of(
                    () -> comments.respond(reference, of, comment, words.get()),
                    form.back(),
                    "The response is on record");
        });
    }

    private Form form(String reference, String heading, String path, String button, Field field) {
        var here = "/strategies/" + reference + "/scrutiny";
        return new Form(heading, title(reference), here + "/" + path, here, button, List.of(field));
    }

    private static ScrutinyStage stage(String id) {
        return ScrutinyStage.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String title(String reference) {
        return strategies
                .findById(reference)
                .map(Strategy::title)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
