package uk.mandate.organisation.people;

import java.util.List;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Form;

/** What is asked about people. */
final class PeopleForms {
    private static final String HERE = "/admin/organisation/people";

    private PeopleForms() {}

    static Form register() {
        return new Form(
                "Add a person",
                "",
                "/admin/organisation/new/person",
                HERE,
                "Add the person",
                List.of(
                        Field.text("name", "Name", "As colleagues know them."),
                        Field.text(
                                "id",
                                "User name",
                                "With which they sign in, such as jo.smith. It can never be changed or used again."),
                        Field.today("from", "First day", "From this day on they can sign in."),
                        Field.reason()));
    }
}
