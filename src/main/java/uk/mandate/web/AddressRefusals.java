package uk.mandate.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** An address of a page with something in it that is no id. Before the framework's own answer, which repeats it in its words. */
@ControllerAdvice(annotations = Controller.class)
@Order(-1)
class AddressRefusals {

    /** What stands in the address itself is not there; what stands in its query could not be read. */
    @ExceptionHandler
    void notAnAddress(MethodArgumentTypeMismatchException mistyped, HttpServletResponse response) throws IOException {
        var inAddress = mistyped.getParameter().hasParameterAnnotation(PathVariable.class);
        response.sendError((inAddress ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST).value());
    }
}
