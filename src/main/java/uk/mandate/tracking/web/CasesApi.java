package uk.mandate.tracking.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import uk.mandate.tracking.CaseTracker;

/** {@code /api/v1/strategies/{reference}}: where one case stands and what was decided on it, as its page tells it. */
@RestController
class CasesApi {
    private final CaseTracker tracker;

    CasesApi(CaseTracker tracker) {
        this.tracker = tracker;
    }

    @GetMapping("/api/v1/strategies/{reference}")
    CaseResource strategy(@PathVariable String reference) {
        return tracker.find(reference)
                .map(CaseResource::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
