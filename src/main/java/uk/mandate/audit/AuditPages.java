package uk.mandate.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import uk.mandate.accountability.SampleCases;

/** The auditor's pages: the ledger of each case, and of the acts that belong to none. */
@Controller
class AuditPages {
    private final LedgerReader ledger;
    private final LedgerSentences sentences;
    private final SeparateEntries separateEntries;
    private final SampleCases samples;

    AuditPages(LedgerReader ledger, LedgerSentences sentences, SeparateEntries separateEntries, SampleCases samples) {
        this.ledger = ledger;
        this.sentences = sentences;
        this.separateEntries = separateEntries;
        this.samples = samples;
    }

    @GetMapping("/audit")
    String all(@ModelAttribute("form") FilterForm form, Model model) {
        show(null, form, model);
        model.addAttribute("cases", ledger.cases());
        model.addAttribute("sentences", sentences);
        model.addAttribute("unwritten", separateEntries.unwritten());
        return "audit/all";
    }

    @GetMapping("/audit/{case}")
    String ofCase(@PathVariable("case") String reference, @ModelAttribute("form") FilterForm form, Model model) {
        ledger.require(reference);
        show(reference, form, model);
        model.addAttribute("sample", samples.isSample(reference));
        return "audit/case";
    }

    private void show(@Nullable String reference, FilterForm form, Model model) {
        var page = upToTheLast(form.filter(reference));
        model.addAttribute("reference", reference);
        model.addAttribute("address", reference == null ? "/audit" : "/audit/" + reference);
        model.addAttribute("problems", form.problems());
        model.addAttribute("kinds", EntryKind.values());
        model.addAttribute("page", page);
        model.addAttribute(
                "entries",
                page.entries().stream()
                        .map(entry -> EntryView.of(entry, sentences))
                        .toList());
    }

    /** The page asked for; the last one where that lies beyond it, as an old link may. */
    private LedgerReader.EntryPage upToTheLast(EntryFilter filter) {
        var page = ledger.read(filter);
        return page.page() > page.pages() ? ledger.read(filter.onPage(page.pages())) : page;
    }
}
