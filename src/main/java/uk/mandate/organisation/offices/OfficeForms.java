package uk.mandate.organisation.offices;

import java.util.List;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Field.Option;
import uk.mandate.organisation.web.Form;
import uk.mandate.organisation.web.Row;

/** What is asked about offices. */
final class OfficeForms {
    static final String HERE = "/admin/organisation/offices";

    private OfficeForms() {}

    static Form establish() {
        return new Form(
                "Add an office",
                "",
                "/admin/organisation/new/office",
                HERE,
                "Add the office",
                List.of(
                        Field.text("name", "Name", "Such as Monitoring Officer."),
                        Field.text(
                                "id",
                                "Id",
                                "Lower-case words joined by hyphens, such as monitoring-officer. It can never be changed"
                                        + " or used again."),
                        Field.choice("holders", "How many holders at a time", Holders.values(), Holders::title),
                        Field.today("from", "First day", ""),
                        Field.reason()));
    }

    static Form appoint(Row office, List<Option> people) {
        return new Form(
                "Appoint a holder",
                office.name(),
                HERE + "/" + office.id() + "/appoint",
                HERE + "/" + office.id(),
                "Appoint",
                List.of(
                        Field.suggested("person", "Person", "Their user name.", people),
                        Field.choice("manner", "How they hold it", Manner.values(), Manner::title),
                        Field.today("from", "First day", ""),
                        Field.date("until", "Last day, if known", "Leave it empty where no end is known."),
                        Field.reason()));
    }

    static Form end(Row office, Row holder) {
        return new Form(
                "End the holding of " + holder.name(),
                office.name(),
                HERE + "/" + office.id() + "/holders/" + holder.id() + "/end",
                HERE + "/" + office.id(),
                "End the holding",
                List.of(
                        Field.today("until", "Last day", "A holding that has not begun by then is withdrawn."),
                        Field.reason()));
    }

    static Form abolish(Row office) {
        return new Form(
                "Abolish this office",
                office.name(),
                HERE + "/" + office.id() + "/abolish",
                HERE + "/" + office.id(),
                "Abolish the office",
                List.of(Field.date("until", "Last day", "Nobody may hold the office beyond it."), Field.reason()));
    }

    /** How many substantive holders an office has at a time. */
    enum Holders {
        ONE("One, such as a chair or a statutory officer"),
        SEVERAL("Several, such as a team");

        private final String title;

        Holders(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }
}
