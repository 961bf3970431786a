package uk.mandate.organisation.people;

import java.util.List;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Form;
import uk.mandate.organisation.web.Row;

/** What is asked about people's sign-in. */
final class SignInForms {
    private static final String HERE = "/admin/organisation/people/";

    private SignInForms() {}

    static Form newPassword(Row person) {
        return about(person, "Give a new password", "/new-password", "Give the new password");
    }

    static Form stop(Row person) {
        return about(person, "Stop their sign-in", "/stop-sign-in", "Stop the sign-in");
    }

    static Form allow(Row person) {
        return about(person, "Allow their sign-in again", "/allow-sign-in", "Allow the sign-in");
    }

    private static Form about(Row person, String title, String action, String button) {
        return new Form(
                title, person.name(), HERE + person.id() + action, HERE + person.id(), button, List.of(Field.reason()));
    }
}
