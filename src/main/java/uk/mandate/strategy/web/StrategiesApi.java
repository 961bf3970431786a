package uk.mandate.strategy.web;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.mandate.strategy.BringIn;
import uk.mandate.strategy.FileRefused;

/** {@code /api/v1/strategies}: brings in a strategy under way, from the same file as the page, in YAML or JSON. */
@RestController
@RequestMapping("/api/v1/strategies")
class StrategiesApi {
    private final BringIn bringIn;

    StrategiesApi(BringIn bringIn) {
        this.bringIn = bringIn;
    }

    @PostMapping(consumes = {"application/json", "application/yaml", "text/plain"})
    ResponseEntity<Map<String, String>> bringIn(@RequestBody String content) {
        var reference = bringIn.bringIn(content).value();
        return ResponseEntity.created(URI.create("/strategies/" + reference)).body(Map.of("reference", reference));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(FileRefused refused) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refused.sentence());
        problem.setTitle("Not brought in");
        problem.setProperty("errors", refused.errors());
        return ResponseEntity.badRequest().body(problem);
    }
}
