package uk.mandate.organisation.bodies;

import java.util.List;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Field.Option;
import uk.mandate.organisation.web.Form;
import uk.mandate.organisation.web.Row;

/** What is asked about bodies. */
final class BodyForms {
    static final String HERE = "/admin/organisation/bodies";

    private BodyForms() {}

    static Form establish() {
        return new Form(
                "Add a body",
                "",
                "/admin/organisation/new/body",
                HERE,
                "Add the body",
                List.of(
                        Field.text("name", "Name", "Such as Overview and Scrutiny Committee."),
                        Field.text(
                                "id",
                                "Id",
                                "Lower-case words joined by hyphens, such as overview-and-scrutiny. It can never be"
                                        + " changed or used again."),
                        Field.choice("kind", "Kind", BodyKind.values(), BodyKind::title),
                        Field.today("from", "First day", ""),
                        Field.reason()));
    }

    static Form seatPerson(Row body, List<Option> people) {
        return seat(body, "person", Field.suggested("person", "Person", "Their user name.", people));
    }

    static Form seatAuthority(Row body, List<Option> authorities) {
        return seat(body, "authority", Field.suggested("authority", "Authority", "Its id.", authorities));
    }

    private static Form seat(Row body, String kind, Field member) {
        return new Form(
                "person".equals(kind) ? "Appoint a person" : "Admit an authority",
                body.name(),
                HERE + "/" + body.id() + "/" + kind,
                HERE + "/" + body.id(),
                "Appoint the member",
                List.of(
                        member,
                        Field.choice("seat", "Seat", Seat.values(), Seat::title),
                        Field.today("from", "First day", ""),
                        Field.date("until", "Last day, if known", "Leave it empty where no end is known."),
                        Field.reason()));
    }

    static Form end(Row body, Row member) {
        return new Form(
                "End the membership of " + member.name(),
                body.name(),
                HERE + "/" + body.id() + "/members/" + member.id() + "/end",
                HERE + "/" + body.id(),
                "End the membership",
                List.of(
                        Field.today("until", "Last day", "A membership that has not begun by then is withdrawn."),
                        Field.reason()));
    }

    static Form abolish(Row body) {
        return new Form(
                "Dissolve this body",
                body.name(),
                HERE + "/" + body.id() + "/abolish",
                HERE + "/" + body.id(),
                "Dissolve the body",
                List.of(Field.date("until", "Last day", "Nobody may sit in it beyond that."), Field.reason()));
    }
}
