package uk.mandate.organisation.authorities;

import java.util.List;
import uk.mandate.organisation.Capacity;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Field.Option;
import uk.mandate.organisation.web.Form;
import uk.mandate.organisation.web.Row;

/** What is asked about authorities. */
final class AuthorityForms {
    static final String HERE = "/admin/organisation/authorities";
    private static final Field UNTIL =
            Field.date("until", "Last day, if known", "Leave it empty where no end is known.");

    private AuthorityForms() {}

    static Form register() {
        return new Form(
                "Add an authority",
                "",
                "/admin/organisation/new/authority",
                HERE,
                "Add the authority",
                List.of(
                        Field.text("name", "Name", "Its legal name."),
                        Field.text(
                                "id",
                                "Id",
                                "Lower-case words joined by hyphens, such as police. It can never be changed or used"
                                        + " again."),
                        Field.today("from", "First day", ""),
                        Field.reason()));
    }

    static Form capacity(Row authority) {
        return form(
                "Record a capacity",
                authority,
                "capacity",
                "Record the capacity",
                List.of(
                        Field.choice("capacity", "Capacity", Capacity.values(), AuthorityForms::worded),
                        Field.today("from", "First day", ""),
                        UNTIL,
                        Field.reason()));
    }

    static Form staff(Row authority, List<Option> people) {
        return form(
                "Add a member of staff",
                authority,
                "staff",
                "Add them",
                List.of(
                        Field.suggested("person", "Person", "Their user name.", people),
                        Field.today("from", "First day", ""),
                        UNTIL,
                        Field.reason()));
    }

    static Form succeed(Row authority, List<Option> authorities) {
        return form(
                "Record its successor",
                authority,
                "succeed",
                "Record the successor",
                List.of(
                        Field.suggested(
                                "successor",
                                "Successor",
                                "Its id. Add it as an authority first, and record its capacities on its own page.",
                                authorities),
                        Field.date(
                                "until",
                                "Last day of this authority",
                                "Its capacities and its staff's membership end with it."),
                        Field.reason()));
    }

    static Form end(Row authority, String what, Row line) {
        return form(
                "End: " + line.name(),
                authority,
                what + "/" + line.id() + "/end",
                "Record the end",
                List.of(Field.today("until", "Last day", "What has not begun by then is withdrawn."), Field.reason()));
    }

    private static Form form(String title, Row authority, String act, String button, List<Field> fields) {
        var page = HERE + "/" + authority.id();
        return new Form(title, authority.name(), page + "/" + act, page, button, fields);
    }

    private static String worded(Capacity capacity) {
        return "%s: %s".formatted(capacity.standing().section(), capacity.title());
    }
}
