package uk.mandate.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.mandate.accountability.Refusal;

/** The ledger of a case for programs: each entry as it is sealed, with the texts that stand outside and its sentence. */
@RestController
class AuditApi {
    private final LedgerReader ledger;
    private final LedgerSentences sentences;

    AuditApi(LedgerReader ledger, LedgerSentences sentences) {
        this.ledger = ledger;
        this.sentences = sentences;
    }

    @GetMapping("/api/v1/audit/{case}")
    PageOfEntries ofCase(@PathVariable("case") String reference, @ModelAttribute FilterForm form) {
        if (!form.problems().isEmpty()) {
            throw new Refusal(form.problems().get(0));
        }
        ledger.require(reference);
        var page = ledger.read(form.filter(reference));
        var entries = page.entries().stream()
                .map(entry -> new EntryResource(entry.content(), entry.texts(), sentences.sentence(entry)))
                .toList();
        return new PageOfEntries(entries, page.page(), page.pages(), page.total());
    }

    /** One page of the ledger. */
    record PageOfEntries(List<EntryResource> entries, int page, int pages, long total) {}

    /** One entry: what is sealed, what stands outside it by the path of its hash, and what it says. */
    record EntryResource(JsonNode entry, Map<String, String> texts, String sentence) {}
}
