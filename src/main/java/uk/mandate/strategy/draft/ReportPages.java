package uk.mandate.strategy.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.document.Documents;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;
import uk.mandate.organisation.web.Typed;
import uk.mandate.policy.ReportHeading;
import uk.mandate.strategy.StatutoryPart;
import uk.mandate.strategy.draft.Description.Equality;

/** The report that goes to members with the draft. */
@Controller
@RequestMapping("/strategies/{reference}/report")
class ReportPages {
    private final DraftReader reader;
    private final ReportService reports;
    private final Documents documents;
    private final Acts acts;

    ReportPages(DraftReader reader, ReportService reports, Documents documents, Acts acts) {
        this.reader = reader;
        this.reports = reports;
        this.documents = documents;
        this.acts = acts;
    }

    @GetMapping
    String report(@PathVariable String reference, Model model) {
        var draft = require(reference);
        model.addAttribute("draft", draft);
        model.addAttribute("leadOffice", reader.leadOffice(draft.strategy()));
        model.addAttribute("documents", documents.ofCase(reference));
        return "strategy/report";
    }

    @ChangePage("/{heading}")
    ModelAndView write(
            @PathVariable String reference,
            @PathVariable String heading,
            @RequestParam(defaultValue = "0") int seen,
            HttpServletRequest request) {
        var draft = require(reference);
        var written = heading(heading);
        var newer = HttpMethod.POST.matches(request.getMethod())
                && reader.lastChangeOf(draft.strategy().reference(), Part.idOf(written)) > seen;
        var form = ReportForms.heading(draft, written, newer);
        var standing = Map.of("words", draft.text().under(written));
        return acts.answer(reference, request, form, standing, typed -> {
            var words = typed.text(
                    "words", "Write what the decision implies; where it implies nothing, write that, and why.");
            return Change.of(
                    () -> reports.write(draft.strategy().reference(), seen, written, words.get()),
                    ReportForms.here(draft),
                    "The report is changed");
        });
    }

    @ChangePage("/about")
    ModelAndView about(
            @PathVariable String reference, @RequestParam(defaultValue = "0") int seen, HttpServletRequest request) {
        var draft = require(reference);
        return acts.answer(reference, request, ReportForms.about(draft), ReportForms.standing(draft), typed -> {
            var portfolio = typed.text("portfolio", "Name the portfolio.");
            var covers = covers(typed);
            var equality = typed.choice("equality", Equality.class, "Choose how due regard was had to equality.");
            var reason = typed.optionalText("reason");
            return Change.of(
                    () -> reports.describe(
                            draft.strategy().reference(),
                            seen,
                            portfolio.get(),
                            covers.get(),
                            equality.get(),
                            reason.get().orElse(null)),
                    ReportForms.here(draft),
                    "The report is changed");
        });
    }

    private static Supplier<Set<StatutoryPart>> covers(Typed typed) {
        var answers = new EnumMap<StatutoryPart, Supplier<Boolean>>(StatutoryPart.class);
        for (var part : StatutoryPart.values()) {
            answers.put(
                    part,
                    typed.read(
                            part.toString(),
                            "Say whether the strategy covers " + part.words() + ".",
                            ReportForms.YES::equals));
        }
        return () -> answers.entrySet().stream()
                .filter(answer -> answer.getValue().get())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static ReportHeading heading(String id) {
        return Stream.of(ReportHeading.values())
                .filter(heading -> heading.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private DraftView require(String reference) {
        return reader.find(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
