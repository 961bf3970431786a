package uk.mandate.strategy.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Field.Option;
import uk.mandate.organisation.web.Form;

/** What is asked about a part of a draft. The address that a form is sent to names the revision that it shows. */
final class PartForms {
    private static final String TOP = "top";

    private PartForms() {}

    static String here(DraftView draft) {
        return "/strategies/" + draft.reference() + "/draft";
    }

    static Form add(DraftView draft, @Nullable UUID within) {
        var subject = within == null ? "" : ", within “" + heading(draft, within) + "”";
        return new Form(
                "Add a part",
                draft.strategy().title() + subject,
                here(draft) + "/new-part" + (within == null ? "" : "?within=" + within),
                here(draft),
                "Add the part",
                words(""));
    }

    /** @param newer whether somebody changed the part after the window was opened that asks */
    static Form change(DraftView draft, Part part, boolean newer) {
        return new Form(
                "Change this part",
                draft.strategy().title(),
                here(draft) + "/parts/" + part.id() + "?seen=" + draft.revision(),
                here(draft),
                "Change the part",
                words(newer ? "It reads now: " + part.heading() + ". " + part.words() : ""));
    }

    private static List<Field> words(String now) {
        return List.of(
                Field.text("heading", "Heading", "At most 200 characters."),
                Field.choice(
                        "kind",
                        "Kind of part",
                        "A later change of a priority, an objective, a target, the term or resources is never a minor one.",
                        PartKind.ofTheStrategy().stream()
                                .map(kind -> new Option(kind.name(), kind.title()))
                                .toList()),
                Field.pages(
                        "words",
                        "Text",
                        now.isEmpty() ? "A section that only holds other parts needs no text of its own." : now));
    }

    static Map<String, String> standing(Part part) {
        return Map.of("heading", part.heading(), "kind", part.kind().name(), "words", part.words());
    }

    static Form move(DraftView draft, Part part) {
        var options = new ArrayList<Option>();
        options.add(new Option(TOP, "Nothing: it stands at the top"));
        var branch = draft.text().branch(part).stream().map(Part::id).collect(Collectors.toUnmodifiableSet());
        draft.lines().stream()
                .filter(line -> mayHold(line, branch))
                .forEach(line -> options.add(new Option(
                        line.part().id().toString(),
                        line.number() + " " + line.part().heading())));
        return new Form(
                "Move this part",
                part.heading(),
                here(draft) + "/parts/" + part.id() + "/move?seen=" + draft.revision(),
                here(draft),
                "Move the part",
                List.of(
                        Field.choice(
                                "within", "Which part holds it?", "All that it holds itself goes with it.", options),
                        Field.text(
                                "place",
                                "At which place there?",
                                "1 for the first. Beyond the last one it becomes the last.")));
    }

    private static boolean mayHold(DraftText.Line line, Set<UUID> branch) {
        return line.depth() < DraftService.DEEPEST
                && !branch.contains(line.part().id());
    }

    /** Where the part stands already. */
    static Map<String, String> place(DraftView draft, Part part) {
        var held = draft.text().within(part.parent());
        var parent = part.parent();
        return Map.of(
                "within", parent == null ? TOP : parent.toString(), "place", String.valueOf(held.indexOf(part) + 1));
    }

    /** The part that holds it; {@code null} for the top. */
    static @Nullable UUID holder(String typed) {
        return TOP.equals(typed) ? null : UUID.fromString(typed);
    }

    private static String heading(DraftView draft, UUID part) {
        return draft.text().find(part).map(Part::heading).orElse("");
    }
}
