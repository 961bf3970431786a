package uk.mandate.processes;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules about one form on its own. */
final class FormChecks {
    private static final Set<String> KNOWN = Set.of(
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "radio",
            "select",
            "datetime",
            "text",
            "group",
            "separator",
            "spacer");
    private static final Set<String> BRIEFING =
            Set.of("title", "stageName", "deadlineWords", "rule", "before", "limits", "link");
    private static final Pattern ASKED_KEY = Pattern.compile("\\b(\\w+)\\s*(?==|!=|<|>)");

    private FormChecks() {}

    static Stream<String> file(Form form, House house) {
        return form.fileName().equals(form.id() + ".form") && Naming.kebab(form.id())
                ? Stream.of()
                : Stream.of(form.fileName() + " holds the form " + form.id());
    }

    static Stream<String> dialect(Form form, House house) {
        return form.json().path("schemaVersion").asInt() == 16
                        && form.json().path("executionPlatformVersion").asText().equals("7.24.0")
                ? Stream.of()
                : Stream.of("schemaVersion must be 16 and executionPlatformVersion 7.24.0");
    }

    static Stream<String> components(Form form, House house) {
        return form.components().stream()
                .filter(component -> !KNOWN.contains(component.type()))
                .map(component -> component.id() + " is a " + component.type());
    }

    static Stream<String> use(Form form, House house) {
        return house.tasks().contains(form.id()) ? Stream.of() : Stream.of("no user task is called " + form.id());
    }

    static Stream<String> keys(Form form, House house) {
        return Answers.keys(form, house);
    }

    static Stream<String> choices(Form form, House house) {
        return Answers.choices(form, house);
    }

    static Stream<String> dates(Form form, House house) {
        return form.components().stream()
                .filter(component -> component.type().equals("datetime"))
                .filter(component -> !component.json().path("subtype").asText().equals("date"))
                .map(component -> component.id() + " is not a plain date");
    }

    static Stream<String> limits(Form form, House house) {
        return form.components().stream()
                .filter(component -> Set.of("textarea", "textfield").contains(component.type()))
                .filter(component -> !component.validate().has("pattern")
                        && !(component.validate().path("maxLength").asInt(Integer.MAX_VALUE) <= 5000))
                .map(component -> component.id() + " has no limit of 5,000 characters or less");
    }

    static Stream<String> labels(Form form, House house) {
        return form.fields()
                .filter(field -> field.json()
                        .path(field.type().equals("datetime") ? "dateLabel" : "label")
                        .asText()
                        .isBlank())
                .map(field -> field.id() + " has no label");
    }

    static Stream<String> hiddenRequired(Form form, House house) {
        return form.fields()
                .filter(field ->
                        field.hideable() && field.validate().path("required").asBoolean())
                .map(field -> field.id() + " is required although it may be hidden");
    }

    static Stream<String> conditions(Form form, House house) {
        var keys = form.fields().map(Form.Component::key).collect(Collectors.toSet());
        return form.components().stream()
                .map(component ->
                        component.json().path("conditional").path("hide").asText())
                .flatMap(condition ->
                        ASKED_KEY.matcher(withoutText(condition)).results().map(found -> found.group(1)))
                .filter(key -> !keys.contains(key))
                .map(key -> "a condition asks for " + key);
    }

    private static String withoutText(String condition) {
        return condition.replaceFirst("^=", "").replaceAll("\"[^\"]*\"", "\"\"");
    }

    static Stream<String> briefing(Form form, House house) {
        var shown = form.components().stream()
                .map(component -> component.json().path("text").asText())
                .collect(Collectors.joining("\n"));
        return BRIEFING.stream()
                .filter(name -> !shown.contains("{{" + name + "}}"))
                .map(name -> "does not show " + name);
    }
}
