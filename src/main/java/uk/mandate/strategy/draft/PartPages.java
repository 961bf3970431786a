package uk.mandate.strategy.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;
import uk.mandate.organisation.web.Typed;

/** The pages on which the parts of a draft are added, changed, moved and taken out. */
@Controller
@RequestMapping("/strategies/{reference}/draft")
class PartPages {
    private final DraftReader reader;
    private final DraftService drafts;
    private final Acts acts;

    PartPages(DraftReader reader, DraftService drafts, Acts acts) {
        this.reader = reader;
        this.drafts = drafts;
        this.acts = acts;
    }

    @ChangePage("/new-part")
    ModelAndView add(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable UUID within,
            HttpServletRequest request) {
        var draft = require(reference);
        if (within != null) {
            require(draft, within);
        }
        return acts.answer(reference, request, PartForms.add(draft, within), typed -> {
            var words = words(typed);
            return Change.of(
                    () -> drafts.add(draft.strategy().reference(), within, words.get()),
                    PartForms.here(draft),
                    "The part is in the draft");
        });
    }

    @ChangePage("/parts/{part}")
    ModelAndView change(
            @PathVariable String reference,
            @PathVariable UUID part,
            @RequestParam(defaultValue = "0") int seen,
            HttpServletRequest request) {
        var draft = require(reference);
        var standing = require(draft, part);
        var newer = HttpMethod.POST.matches(request.getMethod())
                && reader.lastChangeOf(draft.strategy().reference(), part) > seen;
        var form = PartForms.change(draft, standing, newer);
        return acts.answer(reference, request, form, PartForms.standing(standing), typed -> {
            var words = words(typed);
            return Change.of(
                    () -> drafts.change(draft.strategy().reference(), seen, part, words.get()),
                    PartForms.here(draft),
                    "The part is changed");
        });
    }

    @ChangePage("/parts/{part}/move")
    ModelAndView move(
            @PathVariable String reference,
            @PathVariable UUID part,
            @RequestParam(defaultValue = "0") int seen,
            HttpServletRequest request) {
        var draft = require(reference);
        var standing = require(draft, part);
        var form = PartForms.move(draft, standing);
        return acts.answer(reference, request, form, PartForms.place(draft, standing), typed -> {
            var holder = typed.read(
                    "within",
                    "Choose the part that holds it, or the top.",
                    id -> Optional.ofNullable(PartForms.holder(id)));
            var place = typed.read("place", "Give the place as a whole number, such as 1.", Integer::valueOf);
            return Change.of(
                    () -> drafts.move(
                            draft.strategy().reference(),
                            seen,
                            part,
                            holder.get().orElse(null),
                            place.get()),
                    PartForms.here(draft),
                    "The part is moved");
        });
    }

    @GetMapping("/parts/{part}/remove")
    String remove(@PathVariable String reference, @PathVariable UUID part, Model model) {
        var draft = require(reference);
        var standing = require(draft, part);
        model.addAttribute("draft", draft);
        model.addAttribute("part", standing);
        model.addAttribute("held", draft.text().branch(standing).size() - 1);
        return "strategy/remove-part";
    }

    @PostMapping("/parts/{part}/remove")
    String remove(
            @PathVariable String reference,
            @PathVariable UUID part,
            @RequestParam(defaultValue = "0") int seen,
            RedirectAttributes afterwards) {
        drafts.remove(require(reference).strategy().reference(), seen, part);
        afterwards.addFlashAttribute("notice", "The part is taken out of the draft");
        return "redirect:/strategies/{reference}/draft";
    }

    private static Supplier<PartWords> words(Typed typed) {
        var heading = typed.text("heading", "Give the part a heading.");
        var kind = typed.choice("kind", PartKind.class, "Choose what kind of part it is.");
        var text = typed.optionalText("words");
        return () -> PartWords.of(kind.get(), heading.get(), text.get().orElse(""));
    }

    private DraftView require(String reference) {
        return reader.find(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Part require(DraftView draft, UUID part) {
        return draft.text()
                .find(part)
                .filter(found -> !found.isOfTheReport())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
