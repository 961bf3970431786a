package uk.mandate.decision.correction;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.decision.FactField;
import uk.mandate.decision.correction.CorrectableFact.Value;
import uk.mandate.decision.correction.CorrectionForms.SecondAnswer;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;
import uk.mandate.organisation.web.Typed;

/** What can be corrected on a case, what was, and the forms on which a correction is asked for and answered. */
@Controller
@RequestMapping("/strategies/{reference}/corrections")
class CorrectionPages {
    private final CorrectionReader reader;
    private final CorrectionService corrections;
    private final CorrectingOfficers officers;
    private final Acts acts;

    CorrectionPages(CorrectionReader reader, CorrectionService corrections, CorrectingOfficers officers, Acts acts) {
        this.reader = reader;
        this.corrections = corrections;
        this.officers = officers;
        this.acts = acts;
    }

    @GetMapping
    String list(@PathVariable String reference, Model model) {
        reader.requireCase(reference);
        model.addAttribute("reference", reference);
        model.addAttribute("corrections", reader.ofCase(reference));
        model.addAttribute("facts", reader.facts(reference));
        model.addAttribute("mayAsk", officers.mayAsk());
        return "correction/corrections";
    }

    @GetMapping("/{id}")
    String correction(@PathVariable String reference, @PathVariable UUID id, Model model) {
        var seen = reader.require(reference, id);
        model.addAttribute("seen", seen);
        model.addAttribute("mayAnswer", seen.correction().isWaiting() && officers.mayAnswer(seen.correction()));
        return "correction/correction";
    }

    @ChangePage("/new/{kind}/{fact}/{field}")
    ModelAndView ask(
            @PathVariable String reference,
            @PathVariable String kind,
            @PathVariable UUID fact,
            @PathVariable String field,
            HttpServletRequest request) {
        var found = reader.requireFact(reference, kind, fact);
        var value = reader.requireValue(found, field);
        var form = CorrectionForms.ask(reference, found, value, reader.documents(reference));
        return acts.answer(reference, request, form, typed -> {
            var asked = asked(reference, found, value, typed);
            return Change.of(
                    () -> corrections.ask(asked.get()),
                    CorrectionForms.page(reference),
                    "The correction waits for a second officer");
        });
    }

    private static Supplier<Asked> asked(String reference, CorrectableFact fact, Value value, Typed typed) {
        var newValue = newValue(value.field(), typed);
        var resolved = typed.optionalText("resolved");
        var reason = typed.text("reason", "Give the reason for this correction.");
        var evidence = typed.read("evidence", "Choose the document that shows it.", UUID::fromString);
        return () -> new Asked(
                reference,
                fact.kind(),
                fact.id(),
                value.field(),
                newValue.get(),
                reason.get(),
                evidence.get(),
                resolved.get().orElse(null));
    }

    private static Supplier<String> newValue(FactField field, Typed typed) {
        if (field.type() == FactField.Type.DAY) {
            var day = typed.date("value");
            return () -> day.get().orElseThrow().toString();
        }
        return typed.text("value", "Give what the record is to say.");
    }

    @ChangePage("/{id}/answer")
    ModelAndView answer(@PathVariable String reference, @PathVariable UUID id, HttpServletRequest request) {
        var correction = reader.require(reference, id).correction();
        return acts.answer(reference, request, CorrectionForms.answer(correction), typed -> {
            var answer = typed.choice("answer", SecondAnswer.class, "Choose whether you approve it.");
            var reason = typed.text("reason", "Give the reason for your answer.");
            return Change.of(
                    () -> corrections.answer(id, answer.get() == SecondAnswer.APPROVED, reason.get()),
                    CorrectionForms.page(correction),
                    "Your answer is on record");
        });
    }
}
