package uk.mandate.strategy.consultation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;
import uk.mandate.organisation.web.Form;
import uk.mandate.organisation.web.Typed;
import uk.mandate.strategy.consultation.Theme.Written;

/** The pages on which the themes are written: what people said, and what the council does about it. */
@Controller
@RequestMapping("/strategies/{reference}/consultation/{id}")
class ThemeActs {
    private final ThemeService themes;
    private final ConsultationsOfCase cases;
    private final Acts acts;

    ThemeActs(ThemeService themes, ConsultationsOfCase cases, Acts acts) {
        this.themes = themes;
        this.cases = cases;
        this.acts = acts;
    }

    @ChangePage("/theme")
    ModelAndView add(@PathVariable String reference, @PathVariable UUID id, HttpServletRequest request) {
        var form = ResponseForms.theme(cases.find(reference, id), cases.title(reference), "theme");
        return acts.answer(reference, request, form, typed -> {
            var written = written(typed);
            return Change.of(() -> themes.add(id, written.get()), form.back(), "The theme is on record");
        });
    }

    /** The address carries which writing of the theme the form was opened on. */
    @ChangePage("/themes/{theme}")
    ModelAndView rewrite(
            @PathVariable String reference,
            @PathVariable UUID id,
            @PathVariable UUID theme,
            @RequestParam(defaultValue = "-1") int version,
            HttpServletRequest request) {
        var consultation = cases.find(reference, id);
        var present = themes.require(id, theme);
        var read = version < 0 ? present.version() : version;
        var path = "themes/" + theme + "?version=" + read;
        var form = ResponseForms.theme(consultation, cases.title(reference), path);
        return acts.answer(reference, request, form, ResponseForms.present(present), typed -> {
            var written = written(typed);
            return Change.of(
                    () -> themes.rewrite(id, theme, read, written.get()), form.back(), "The theme is on record");
        });
    }

    @ChangePage("/themes/{theme}/remove")
    ModelAndView remove(
            @PathVariable String reference,
            @PathVariable UUID id,
            @PathVariable UUID theme,
            HttpServletRequest request) {
        var consultation = cases.find(reference, id);
        Form form = ResponseForms.remove(consultation, cases.title(reference), themes.require(id, theme));
        return acts.answer(reference, request, form, typed -> {
            typed.text("sure", "Say whether it is to go.");
            return Change.of(() -> themes.remove(id, theme), form.back(), "The theme is removed");
        });
    }

    private static Supplier<Written> written(Typed typed) {
        var title = typed.text("title", "Give the theme a title.");
        var said = typed.text("said", "Write what people said.");
        var did = typed.optionalText("did");
        return () -> new Written(title.get(), said.get(), did.get().orElse(null));
    }
}
