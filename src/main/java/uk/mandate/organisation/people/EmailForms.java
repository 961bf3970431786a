package uk.mandate.organisation.people;

import java.util.List;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Form;
import uk.mandate.organisation.web.Row;

/** What is asked about people's e-mail addresses. */
final class EmailForms {
    private static final String HERE = "/admin/organisation/people/";

    private EmailForms() {}

    static Form give(Row person) {
        return about(
                person,
                "Give their e-mail address",
                "/email",
                "Keep the address",
                Field.text(
                        "email",
                        "E-mail address",
                        "Mandate writes to it about their tasks. It takes the place of the one on record, if there is one."),
                Field.reason());
    }

    static Form remove(Row person) {
        return about(person, "Take their e-mail address off", "/no-email", "Take the address off", Field.reason());
    }

    private static Form about(Row person, String title, String action, String button, Field... fields) {
        return new Form(title, person.name(), HERE + person.id() + action, HERE + person.id(), button, List.of(fields));
    }
}
