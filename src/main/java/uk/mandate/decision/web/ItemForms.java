package uk.mandate.decision.web;

import java.util.List;
import java.util.UUID;
import uk.mandate.decision.AgendaItem;
import uk.mandate.decision.ResolutionFunction;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Field.Option;
import uk.mandate.organisation.web.Form;

/** What is asked about an item of a meeting. */
final class ItemForms {
    private ItemForms() {}

    /** The item's own page. */
    static String page(AgendaItem item) {
        return MeetingForms.page(item.meeting()) + "/items/" + item.id();
    }

    static Form resolution(AgendaItem item) {
        return about(
                item,
                "Add a resolution",
                "/resolutions/new",
                "Add the resolution",
                List.of(
                        Field.longText(
                                "words", "Resolution", "One decided point, in the words in which it was passed."),
                        Field.choice(
                                "function",
                                "Whose function it exercises",
                                ResolutionFunction.values(),
                                ItemForms::title),
                        Field.choice(
                                "key",
                                "Is it a key decision",
                                "",
                                List.of(new Option("YES", "Yes"), new Option("NO", "No"))),
                        Field.text(
                                "notOpenWhy",
                                "Why it is not open to call-in",
                                "Leave it empty where it is open. A recommendation to Council never is (R24)."),
                        Field.text(
                                "ground",
                                "Paragraph of Schedule 12A, where it is private",
                                "1 to 7; leave it empty where everybody may read it."),
                        Field.text(
                                "publicInterest",
                                "Why the public interest asks for privacy",
                                "Only where it is private."),
                        Field.date("effectiveOn", "Day from which it has effect, if it says one", "")));
    }

    private static String title(ResolutionFunction function) {
        var words = function.words();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static Form strike(AgendaItem item, UUID resolution) {
        return about(
                item,
                "Strike the resolution",
                "/resolutions/" + resolution + "/strike",
                "Strike it",
                List.of(Field.choice(
                        "sure",
                        "It was typed wrongly",
                        "It stays on record, struck.",
                        List.of(new Option("YES", "Strike it")))));
    }

    private static Form about(AgendaItem item, String title, String path, String button, List<Field> fields) {
        return new Form(
                title,
                item.caseReference() + ", " + item.meeting().name(),
                page(item) + path,
                page(item),
                button,
                fields);
    }

    static Form withdraw(AgendaItem item) {
        return about(
                item,
                "Take the item off the agenda",
                "/withdraw",
                "Take it off",
                List.of(Field.longText("reason", "Reason", "Such as that its report was not cleared in time.")));
    }
}
