package uk.mandate.strategy.draft;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.mandate.strategy.StrategyReference;

/** The draft of a strategy, its editions, and what differs between two of them. */
@Controller
class DraftPages {
    private final DraftReader reader;
    private final UndoService undo;

    DraftPages(DraftReader reader, UndoService undo) {
        this.reader = reader;
        this.undo = undo;
    }

    @GetMapping("/strategies/{reference}/draft")
    String draft(@PathVariable String reference, Model model) {
        model.addAttribute("draft", require(reference));
        return "strategy/draft";
    }

    @PostMapping("/strategies/{reference}/draft/undo")
    String undo(
            @PathVariable String reference, @RequestParam(defaultValue = "0") int seen, RedirectAttributes afterwards) {
        undo.undo(require(reference).strategy().reference(), seen);
        afterwards.addFlashAttribute("notice", "The last change is taken back.");
        return "redirect:/strategies/{reference}/draft";
    }

    @GetMapping("/strategies/{reference}/draft/editions")
    String editions(@PathVariable String reference, Model model) {
        model.addAttribute("draft", require(reference));
        return "strategy/editions";
    }

    @GetMapping("/strategies/{reference}/draft/editions/{number}")
    String edition(@PathVariable String reference, @PathVariable int number, Model model) {
        var draft = require(reference);
        var edition = edition(draft, number);
        model.addAttribute("draft", draft);
        model.addAttribute("edition", edition);
        model.addAttribute("text", reader.text(new StrategyReference(reference), edition.revision()));
        return "strategy/edition";
    }

    /** From one edition to another; without a number, to the text as it stands now. */
    @GetMapping("/strategies/{reference}/draft/difference")
    String difference(
            @PathVariable String reference,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to,
            Model model) {
        var draft = require(reference);
        var before = from == 0 ? 0 : edition(draft, from).revision();
        var after = to == 0 ? draft.revision() : edition(draft, to).revision();
        model.addAttribute("draft", draft);
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        var subject = draft.strategy().reference();
        model.addAttribute("difference", Difference.between(reader.text(subject, before), reader.text(subject, after)));
        return "strategy/difference";
    }

    private static Edition edition(DraftView draft, int number) {
        return draft.editions().stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private DraftView require(String reference) {
        return reader.find(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
