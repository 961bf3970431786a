package uk.mandate.web;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import uk.mandate.accountability.NotThere;
import uk.mandate.accountability.Refusal;

/** A refusal that a page's own form did not show beside what was typed; the browser's "back" still has it. */
@ControllerAdvice(annotations = Controller.class)
@Order(1)
class PageRefusals {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notThere(NotThere refusal, Model model) {
        model.addAttribute("sentence", refusal.sentence());
        return "error/404";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    String refused(Refusal refusal, Model model) {
        model.addAttribute("sentence", refusal.sentence());
        return "error/refused";
    }
}
