package uk.mandate.organisation.people;

import java.util.List;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Form;
import uk.mandate.organisation.web.Row;

/** What is asked about leavings. */
final class LeavingForms {
    static final String PEOPLE = "/admin/organisation/people/";

    private LeavingForms() {}

    static Form leave(Row person) {
        return about(
                person,
                "Record that they leave",
                "/leave",
                "Record the leaving",
                Field.date(
                        "until",
                        "Last day",
                        "On this day every office, seat, post and role of theirs ends, and they can no longer sign in"
                                + " afterwards."),
                Field.reason());
    }

    static Form changeLastDay(Row person) {
        return about(
                person,
                "Change their last day",
                "/last-day",
                "Change the last day",
                Field.date(
                        "until",
                        "Last day",
                        "An earlier day ends everything they hold with it. A later one gives nothing back: appoint them"
                                + " again to what they go on in."),
                Field.reason());
    }

    static Form stay(Row person) {
        return about(person, "Take back that they leave", "/stay", "Take the leaving back", Field.reason());
    }

    private static Form about(Row person, String title, String action, String button, Field... fields) {
        return new Form(
                title, person.name(), PEOPLE + person.id() + action, PEOPLE + person.id(), button, List.of(fields));
    }
}
