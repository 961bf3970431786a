package uk.mandate.strategy.consultation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.mandate.accountability.ActRefused;
import uk.mandate.accountability.Refusal;
import uk.mandate.strategy.consultation.ResponseImport.Preview;

/** The page on which a file of responses is looked through, and loaded once that was confirmed. */
@Controller
@RequestMapping("/strategies/{reference}/consultation/{id}/import")
class ImportPages {
    private final ResponseImport responses;
    private final ConsultationsOfCase cases;
    private final ApplicationEventPublisher events;

    ImportPages(ResponseImport responses, ConsultationsOfCase cases, ApplicationEventPublisher events) {
        this.responses = responses;
        this.cases = cases;
        this.events = events;
    }

    @GetMapping
    ModelAndView form(@PathVariable String reference, @PathVariable UUID id) {
        return page(reference, id, "", null, null);
    }

    /** Without a confirmation it only shows what would be loaded, and what is wrong. */
    @PostMapping
    ModelAndView send(
            @PathVariable String reference,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String content,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean confirmed,
            RedirectAttributes afterwards)
            throws IOException {
        cases.find(reference, id);
        var sent = content;
        try {
            sent = file == null || file.isEmpty() ? content : text(file.getBytes());
            if (!confirmed) {
                return page(reference, id, sent, responses.preview(id, sent), null);
            }
            var loaded = responses.load(id, sent);
            afterwards.addFlashAttribute(
                    "notice",
                    (loaded.fresh().size() == 1
                                    ? "1 response has"
                                    : loaded.fresh().size() + " responses have") + " been loaded.");
            return new ModelAndView("redirect:" + ConsultationForms.of(reference) + "/" + id);
        } catch (Refusal refusal) {
            return refused(reference, id, sent, refusal);
        } catch (DataIntegrityViolationException crossed) {
            return refused(
                    reference,
                    id,
                    sent,
                    new Refusal("Somebody else recorded responses at the same moment: look through"
                            + " the file again, then load it if it is still needed."));
        }
    }

    private ModelAndView refused(String reference, UUID id, String content, Refusal refusal) {
        events.publishEvent(
                ActRefused.onPage(ConsultationForms.of(reference) + "/" + id + "/import", reference, refusal));
        var page = page(reference, id, content, null, refusal.sentence());
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private ModelAndView page(
            String reference, UUID id, String content, @Nullable Preview preview, @Nullable String problem) {
        var page = new ModelAndView("strategy/consultation-import");
        page.addObject("title", cases.title(reference));
        page.addObject("consultation", cases.find(reference, id));
        page.addObject("here", ConsultationForms.of(reference) + "/" + id);
        page.addObject("content", content);
        page.addObject("preview", preview);
        page.addObject("problem", problem);
        return page;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new Refusal(
                    "The file is not written in UTF-8: save it from the spreadsheet as “CSV UTF-8”, then choose it"
                            + " again.");
        }
    }
}
