package uk.mandate.decision.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import uk.mandate.decision.Attendance.Capacity;
import uk.mandate.decision.Attendance.Presence;
import uk.mandate.decision.Body;
import uk.mandate.decision.DeclaredInterest.Conduct;
import uk.mandate.decision.Meeting;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Field.Option;
import uk.mandate.organisation.web.Form;

/** What is asked about meetings. */
final class MeetingForms {
    static final String HERE = "/meetings";

    private static final List<Option> KEY_OR_NOT = List.of(
            new Option("KEY", "A key decision"),
            new Option("NOT_KEY", "Not a key decision"),
            new Option("AS_CLASSIFIED", "As it is classified already"));

    private static final List<Body> THAT_MEET = List.copyOf(EnumSet.complementOf(EnumSet.of(Body.LEADER)));

    private MeetingForms() {}

    /** The meeting's own page. */
    static String page(Meeting meeting) {
        return HERE + "/" + meeting.id();
    }

    static List<Body> bodies() {
        return THAT_MEET;
    }

    static Form add() {
        return new Form(
                "Add a meeting",
                "",
                HERE + "/new",
                HERE,
                "Add the meeting",
                List.of(
                        Field.choice("body", "Body", THAT_MEET.toArray(Body[]::new), MeetingForms::title),
                        Field.date("date", "Day", ""),
                        Field.text("startsAt", "Time at which it starts", "On the 24-hour clock, such as 19:00."),
                        Field.text("place", "Place, if known", "Such as Council Chamber.")));
    }

    static String title(Body body) {
        var words = body.words().replaceFirst("^the ", "");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static Form list(Meeting meeting, List<Option> cases) {
        var fields = new ArrayList<Field>();
        fields.add(Field.suggested("case", "Strategy", "Its reference, such as CSS-2025-2028.", cases));
        fields.add(Field.choice("stage", "What for", "", Stages.of(meeting.body())));
        if (meeting.body().isExecutive()) {
            fields.add(Field.choice("key", "Is it a key decision?", "Said before it is scheduled (R01).", KEY_OR_NOT));
            fields.add(Field.text(
                    "keyWhy", "Why it is, or is not, a key decision", "Leave it empty where it is classified."));
        }
        fields.add(Field.text("reason", "Reason, where it stood on an earlier agenda", "Why it goes to this meeting."));
        return about(meeting, "List an item", "items/new", "List the item", fields.toArray(Field[]::new));
    }

    static Form settle(Meeting meeting) {
        return about(
                meeting,
                "Record what became of the meeting",
                "became",
                "Record it",
                Field.choice(
                        "became",
                        "What became of it",
                        "Of a meeting that was called off or broke off, each item that waits shares it.",
                        List.of(
                                new Option("HELD", "It was held"),
                                new Option("CANCELLED", "Cancelled"),
                                new Option("INQUORATE", "Not quorate"),
                                new Option("ADJOURNED", "Adjourned"),
                                new Option("POSTPONED", "Postponed"))),
                Field.today("on", "On which day", "The meeting's own day, or the day on which it became known."),
                Field.longText("why", "Why it was not held", "Leave it empty where it was held."));
    }

    static Form attendance(Meeting meeting) {
        return about(
                meeting,
                "Record who was there",
                "attendance",
                "Record it",
                Field.text("name", "Name", "As it stands in the minutes; of one name the newest entry counts."),
                Field.choice("capacity", "As", Capacity.values(), Capacity::words),
                Field.choice("presence", "Was it attended", Presence.values(), Presence::words));
    }

    static Form interest(Meeting meeting, List<Option> items) {
        return about(
                meeting,
                "Record a declared interest",
                "interests",
                "Record it",
                Stream.of(
                                Stream.of(
                                        Field.text("member", "Member", ""),
                                        Field.longText("interest", "Interest", "As it was declared.")),
                                items.isEmpty()
                                        ? Stream.<Field>of()
                                        : Stream.of(Field.choice("item", "Item, if it is about one", "", items)),
                                Stream.of(
                                        Field.choice("conduct", "What they did", Conduct.values(), Conduct::words),
                                        Field.text(
                                                "dispensation",
                                                "Dispensation, where one was given",
                                                "Which, and who granted it.")))
                        .flatMap(fields -> fields)
                        .toArray(Field[]::new));
    }

    static Form minutes(Meeting meeting) {
        return about(
                meeting,
                "Record the minutes",
                "minutes",
                "Record the minutes",
                Field.longText("words", "Minutes", "What was written before stays on record."));
    }

    static Form publish(Meeting meeting) {
        return about(
                meeting,
                "Publish the agenda",
                "agenda",
                "Publish it now",
                Field.choice(
                        "sure",
                        "It goes out on the public register at once, and is never exchanged",
                        "Items whose report is not ready go out with the words that it follows.",
                        List.of(new Option("YES", "Publish it"))));
    }

    private static Form about(Meeting meeting, String title, String path, String button, Field... fields) {
        var page = page(meeting);
        return new Form(title, "The " + meeting.name(), page + "/" + path, page, button, List.of(fields));
    }
}
