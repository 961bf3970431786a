package uk.mandate.web;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import uk.mandate.accountability.NotThere;
import uk.mandate.accountability.Refusal;

/** Under {@code /api} a refusal is a problem detail with the one sentence, HTTP 400; 404 where something is not there. */
@RestControllerAdvice(annotations = RestController.class)
@Order(0)
class ApiRefusals {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        var status = refusal instanceof NotThere ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
        var problem = ProblemDetail.forStatusAndDetail(status, refusal.sentence());
        problem.setTitle("Refused");
        return ResponseEntity.status(status).body(problem);
    }
}
