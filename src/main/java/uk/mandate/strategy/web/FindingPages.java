package uk.mandate.strategy.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Form;
import uk.mandate.strategy.FindingService;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.Strategy;

/** The page on which officers write down what they found wrong in a strategy's papers. */
@Controller
class FindingPages {
    private final Strategies strategies;
    private final FindingService findings;
    private final Acts acts;

    FindingPages(Strategies strategies, FindingService findings, Acts acts) {
        this.strategies = strategies;
        this.findings = findings;
        this.acts = acts;
    }

    @ChangePage("/strategies/{reference}/findings/new")
    ModelAndView add(@PathVariable String reference, HttpServletRequest request) {
        var strategy =
                strategies.findById(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!HttpMethod.POST.matches(request.getMethod())) {
            findings.requireMayFind(strategy);
        }
        return acts.answer(reference, request, form(strategy), typed -> {
            var words = typed.text("words", "Write what you found, in one sentence.");
            var source = typed.optionalText("source");
            return Change.of(
                    () -> findings.add(
                            strategy.reference(), words.get(), source.get().orElse(null)),
                    CaseActForms.page(reference),
                    "The finding stands on the case");
        });
    }

    private static Form form(Strategy strategy) {
        var page = CaseActForms.page(strategy.reference().value());
        return new Form(
                "Add what you found in the papers",
                strategy.title(),
                page + "/findings/new",
                page,
                "Add the finding",
                List.of(
                        Field.longText(
                                "words",
                                "What did you find?",
                                "One sentence. The papers stay as they are; the finding stands beside them for good."),
                        Field.text("source", "Where it stands, if in one place", "Such as Cabinet report, 1.2.")));
    }
}
