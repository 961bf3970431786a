package uk.mandate.strategy.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Form;
import uk.mandate.strategy.NewStrategy;
import uk.mandate.strategy.StartStrategy;

/** The page on which a lead officer begins a strategy. */
@Controller
class StartPages {
    private static final Form FORM = new Form(
            "Begin a strategy",
            "",
            "/strategies/new",
            "/strategies",
            "Begin the strategy",
            List.of(
                    Field.text("title", "Title", "Such as Community Safety Strategy 2028 to 2031."),
                    Field.text(
                            "letters",
                            "Letters of its reference",
                            "CSS for a community safety strategy. The years of the term follow them: CSS-2028-2031."),
                    Field.date("from", "First day of the term", ""),
                    Field.date("until", "Last day of the term", "")));

    private final StartStrategy starts;
    private final Acts acts;

    StartPages(StartStrategy starts, Acts acts) {
        this.starts = starts;
        this.acts = acts;
    }

    @ChangePage("/strategies/new")
    ModelAndView start(HttpServletRequest request) {
        if (!starts.mayStart()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return acts.answer(null, request, FORM, Map.of("letters", "CSS"), typed -> {
            var title = typed.text("title", "Give the strategy a title.");
            var letters = typed.text("letters", "Give the letters of its reference, such as CSS.");
            var from = typed.date("from");
            var until = typed.date("until");
            return Change.making(
                    () -> "/strategies/"
                            + starts.start(new NewStrategy(
                                    letters.get(),
                                    title.get(),
                                    from.get().orElseThrow(),
                                    until.get().orElseThrow(),
                                    false)),
                    "The strategy is begun. Write its draft and the report on it, then say in its first task that they are"
                            + " ready");
        });
    }
}
