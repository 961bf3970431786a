package uk.mandate.strategy.consultation;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A case's consultations, and one of them with what it brought. */
@Controller
@RequestMapping("/strategies/{reference}/consultation")
class ConsultationPages {
    private final ConsultationReports reports;
    private final ResponseService responses;
    private final ConsultationsOfCase cases;
    private final ConsultationRights rights;

    ConsultationPages(
            ConsultationReports reports,
            ResponseService responses,
            ConsultationsOfCase cases,
            ConsultationRights rights) {
        this.reports = reports;
        this.responses = responses;
        this.cases = cases;
        this.rights = rights;
    }

    @GetMapping
    String all(@PathVariable String reference, Model model) {
        describe(reference, model);
        model.addAttribute("consultations", reports.all(reference));
        model.addAttribute("report", reports.of(reference));
        return "strategy/consultations";
    }

    @GetMapping("/{id}")
    String one(
            @PathVariable String reference,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        describe(reference, model);
        var part = reports.part(reference, id);
        var pages = Math.max(1, (part.responses() + ResponseService.PAGE - 1) / ResponseService.PAGE);
        var shown = Math.max(1, Math.min(page, pages));
        model.addAttribute("part", part);
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("responses", responses.page(id, shown));
        model.addAttribute("respondents", responses);
        model.addAttribute("maySeeRespondents", rights.maySeeRespondents());
        return "strategy/consultation";
    }

    private void describe(String reference, Model model) {
        model.addAttribute("reference", reference);
        model.addAttribute("title", cases.title(reference));
        model.addAttribute("mayWrite", rights.mayWrite());
    }
}
