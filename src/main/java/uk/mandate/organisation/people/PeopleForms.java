package uk.mandate.organisation.people;

import java.util.List;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Form;
import uk.mandate.organisation.web.Row;

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

    static Form leave(Row person) {
        return new Form(
                "Record that they leave",
                person.name(),
                HERE + "/" + person.id() + "/leave",
                HERE + "/" + person.id(),
                "Record the leaving",
                List.of(
                        Field.date(
                                "until",
                                "Last day",
                                "On this day every office, seat, post and role of theirs ends, and they can no longer"
                                        + " sign in afterwards."),
                        Field.reason()));
    }
}
