package uk.mandate.document.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.mandate.accountability.ActRefused;
import uk.mandate.accountability.Refusal;
import uk.mandate.document.CaseCheck;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.Version;
import uk.mandate.document.Download;
import uk.mandate.document.UploadRights;

/** A case's documents: the page to add one, and each version's bytes. */
@Controller
class DocumentController {
    private final Documents documents;
    private final UploadRights rights;
    private final Download download;
    private final CaseCheck cases;
    private final ApplicationEventPublisher events;

    DocumentController(
            Documents documents,
            UploadRights rights,
            Download download,
            CaseCheck cases,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.rights = rights;
        this.download = download;
        this.cases = cases;
        this.events = events;
    }

    @GetMapping("/strategies/{reference}/documents/new")
    String form(@PathVariable String reference, @ModelAttribute("upload") Upload upload, Model model) {
        if (!cases.exists(reference)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return page(reference, model);
    }

    /** Sent to the page's own address, to which sign-in can lead back also from a refused form; the other is the first versions'. */
    @PostMapping({"/strategies/{reference}/documents/new", "/strategies/{reference}/documents"})
    String upload(
            @PathVariable String reference,
            @ModelAttribute("upload") Upload upload,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Model model,
            RedirectAttributes afterwards)
            throws IOException {
        try {
            var stored = store(reference, upload, file);
            afterwards.addFlashAttribute(
                    "notice", "“" + stored.title() + "”, version " + stored.number() + ", has been stored.");
            return "redirect:/strategies/{reference}";
        } catch (Refusal refusal) {
            // A case that does not exist gets no entries of its own.
            var known = cases.exists(reference) ? reference : null;
            events.publishEvent(ActRefused.onPage("/strategies/" + reference + "/documents", known, refusal));
            model.addAttribute("problem", refusal.sentence());
            return page(reference, model);
        }
    }

    private Version store(String reference, Upload upload, @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            throw new Refusal("Choose a file that is not empty.");
        }
        rights.require(kindOf(reference, upload));
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            var next = upload.nextOf();
            return next == null
                    ? documents.store(upload.describe(reference), name, content)
                    : documents.storeVersion(reference, next, name, content);
        }
    }

    private @Nullable Kind kindOf(String reference, Upload upload) {
        var next = upload.nextOf();
        return next == null
                ? upload.chosenKind()
                : documents.current(reference, next).kind();
    }

    private String page(String reference, Model model) {
        model.addAttribute("reference", reference);
        model.addAttribute("kinds", rights.kinds());
        model.addAttribute("existing", documents.ofCase(reference));
        return "document/upload";
    }

    @GetMapping("/documents/{version}")
    void download(@PathVariable UUID version, HttpServletResponse response) throws IOException {
        download.send(version, response);
    }
}
