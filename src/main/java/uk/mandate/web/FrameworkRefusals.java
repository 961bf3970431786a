package uk.mandate.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * What the framework refuses, and what pages say is not there: under {@code /api} a problem detail, elsewhere the page of
 * that status.
 */
@ControllerAdvice
@Order(0)
class FrameworkRefusals extends ResponseEntityExceptionHandler {

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest webRequest) {
        var request = (ServletWebRequest) webRequest;
        if (isForPrograms(request)) {
            return super.handleExceptionInternal(refused, body, headers, status, webRequest);
        }
        showPage(request, headers, status);
        return null;
    }

    /** The framework's own words name the parser; a person reads what to send instead. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var problem = ProblemDetail.forStatusAndDetail(
                status,
                "What was sent is empty or cannot be read: send what this address takes, as the description of the"
                        + " interface shows it.");
        problem.setTitle("Refused");
        return handleExceptionInternal(unreadable, problem, headers, status, request);
    }

    /** Without the address, which the framework would repeat in its own words. */
    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException nothing, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = ProblemDetail.forStatusAndDetail(status, "There is nothing at this address; see /api/docs.");
        return handleExceptionInternal(nothing, problem, headers, status, request);
    }

    private static boolean isForPrograms(ServletWebRequest request) {
        return request.getRequest().getServletPath().startsWith("/api/");
    }

    private static void showPage(ServletWebRequest request, HttpHeaders headers, HttpStatusCode status) {
        var response = request.getResponse();
        if (response == null || response.isCommitted()) {
            return;
        }
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        try {
            response.sendError(status.value());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
