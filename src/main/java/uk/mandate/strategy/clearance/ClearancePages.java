package uk.mandate.strategy.clearance;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import uk.mandate.strategy.Strategies;

/** What the offices said of a case's reports. */
@Controller
class ClearancePages {
    private final Strategies strategies;
    private final ClearanceService clearances;
    private final ClearedReports reports;

    ClearancePages(Strategies strategies, ClearanceService clearances, ClearedReports reports) {
        this.strategies = strategies;
        this.clearances = clearances;
        this.reports = reports;
    }

    @GetMapping("/strategies/{reference}/clearance")
    String clearance(@PathVariable String reference, Model model) {
        model.addAttribute(
                "strategy",
                strategies.findById(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute(
                "signOffs",
                clearances.ofCase(reference).stream().map(this::onPage).toList());
        return "strategy/clearance";
    }

    private SignOffOnPage onPage(SignOff signOff) {
        return new SignOffOnPage(
                signOff, reports.names(List.of(signOff.office())).get(0), reports.titles(signOff));
    }

    /**
     * One sign-off as the page tells it.
     *
     * @param office by the name that people read
     * @param parts what it is about
     */
    record SignOffOnPage(SignOff signOff, String office, String parts) {}
}
