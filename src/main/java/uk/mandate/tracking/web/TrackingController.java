package uk.mandate.tracking.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import uk.mandate.decision.CaseBreaches;
import uk.mandate.strategy.Stage;
import uk.mandate.tracking.CaseOrder;
import uk.mandate.tracking.CaseTracker;

/** Where each case stands: the list, one case, and the models it went through. */
@Controller
class TrackingController {
    private final CaseTracker tracker;
    private final CaseBreaches breaches;

    TrackingController(CaseTracker tracker, CaseBreaches breaches) {
        this.tracker = tracker;
        this.breaches = breaches;
    }

    @GetMapping("/")
    String home() {
        return "redirect:/strategies";
    }

    @GetMapping("/strategies")
    String strategies(
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String order,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        model.addAttribute("list", tracker.list(CaseOrder.read(stage, sort, order, page)));
        model.addAttribute("stages", Stage.values());
        return "tracking/strategies";
    }

    @GetMapping("/strategies/{reference}")
    String strategy(@PathVariable String reference, Model model) {
        model.addAttribute(
                "story", tracker.find(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("breaches", breaches.ofCase(reference));
        return "tracking/strategy";
    }

    @GetMapping(path = "/strategies/{reference}/models/{definition}", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String model(@PathVariable String reference, @PathVariable String definition) {
        return tracker.model(reference, definition);
    }
}
