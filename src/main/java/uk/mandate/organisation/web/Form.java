package uk.mandate.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page that asks for one change.
 *
 * @param subject what the change is about, shown above the title; may be empty
 * @param action the address to which it is sent
 * @param back the address of the page it was opened from
 */
public record Form(String title, String subject, String action, String back, String button, List<Field> fields) {

    /** With what stands already, and today filled in wherever it is the usual day. */
    ModelAndView showing(Map<String, String> standing, LocalDate today) {
        return asking(Typed.proposing(
                fields.stream().filter(Field::isUsuallyToday).map(Field::name).toList(), today, standing));
    }

    /** The form again, with everything that was typed and what is wrong with it. */
    ModelAndView again(Typed typed) {
        var page = asking(typed);
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private ModelAndView asking(Typed typed) {
        return new ModelAndView("organisation/form", Map.of("form", this, "typed", typed));
    }
}
