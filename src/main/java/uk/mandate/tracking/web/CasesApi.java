package uk.mandate.tracking.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.mandate.accountability.NotThere;
import uk.mandate.tracking.CaseOrder;
import uk.mandate.tracking.CaseStory;
import uk.mandate.tracking.CaseTracker;

/** {@code /api/v1/strategies}: where the cases stand and what was decided on them, as their pages tell it. */
@RestController
@RequestMapping("/api/v1/strategies")
@Tag(name = "Strategies", description = "Where each strategy stands, what was decided on it, and who holds it.")
class CasesApi {
    private final CaseTracker tracker;

    CasesApi(CaseTracker tracker) {
        this.tracker = tracker;
    }

    @GetMapping
    @Operation(
            summary = "The cases, a page of 25 at a time",
            description =
                    "Each with its stage, since when it stands there, the next day on record, who holds it, and what is wrong.")
    @ApiResponse(responseCode = "200", description = "A page of cases; beyond the last page, the last")
    @ApiResponse(
            responseCode = "400",
            description = "The stage, the order or the page cannot be read; the detail says what can be asked for",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    CaseListResource strategies(
            @Parameter(description = "Only cases that stand at this stage, such as council-final")
                    @RequestParam(required = false)
                    @Nullable
                    String stage,
            @Parameter(description = "reference (the default), title, stage, since or next")
                    @RequestParam(required = false)
                    @Nullable
                    String sort,
            @Parameter(description = "ascending (the default) or descending") @RequestParam(required = false) @Nullable
                    String order,
            @Parameter(description = "From 1") @RequestParam(required = false) @Nullable String page) {
        return CaseListResource.of(tracker.list(CaseOrder.read(stage, sort, order, page)));
    }

    @GetMapping("/{reference}")
    @Operation(
            summary = "One case",
            description =
                    "Its stage, decisions, open tasks with their holders, the clocks that run with kind and last day, its"
                            + " documents as far as the reader may see them, and what was found against it.")
    @ApiResponse(responseCode = "200", description = "The case; what is not known is null")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such strategy",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    CaseResource strategy(@Parameter(example = "CSS-2025-2028") @PathVariable String reference) {
        return CaseResource.of(require(reference));
    }

    @GetMapping("/{reference}/stages")
    @Operation(
            summary = "The stages of one case",
            description =
                    "Every stage in its order: the days planned for it and where they come from, and each visit of the case"
                            + " with its round, the days on which it came and left, the calendar days between them, and why it left.")
    @ApiResponse(responseCode = "200", description = "The stages; what is not known is null")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such strategy",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    StagesResource stages(@Parameter(example = "CSS-2025-2028") @PathVariable String reference) {
        return StagesResource.of(require(reference));
    }

    private CaseStory require(String reference) {
        return tracker.find(reference)
                .orElseThrow(
                        () -> NotThere.unknown("There is no strategy of this reference: look for it in the list."));
    }
}
