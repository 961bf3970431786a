package uk.mandate.processes;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules about a form and the record that its answer is bound to. */
final class Answers {
    private Answers() {}

    static Stream<String> keys(Form form, House house) {
        var answer = house.answers().get(form.id());
        if (answer == null) {
            return Stream.of("no *Answer record for " + form.id());
        }
        var known =
                new TreeSet<>(components(answer).map(RecordComponent::getName).toList());
        var sent = new TreeSet<>(form.fields().map(Form.Component::key).toList());
        var twice = form.fields().count() != sent.size();
        return known.equals(sent) && !twice
                ? Stream.of()
                : Stream.of("sends " + sent + (twice ? " (one twice)" : "") + ", " + answer.getSimpleName() + " takes "
                        + known);
    }

    static Stream<String> choices(Form form, House house) {
        return form.fields()
                .filter(field -> field.json().has("values"))
                .filter(field -> !offered(field).equals(taken(form, field, house)))
                .map(field ->
                        field.key() + " offers " + offered(field) + ", the answer takes " + taken(form, field, house));
    }

    private static Set<String> offered(Form.Component field) {
        return Form.stream(field.json().path("values"))
                .map(value -> value.path("value").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> taken(Form form, Form.Component field, House house) {
        var answer = house.answers().get(form.id());
        return answer == null
                ? Set.of()
                : components(answer)
                        .filter(component -> component.getName().equals(field.key()))
                        .flatMap(component ->
                                Stream.ofNullable(component.getType().getEnumConstants()))
                        .flatMap(Arrays::stream)
                        .map(constant -> ((Enum<?>) constant)
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<RecordComponent> components(Class<?> answer) {
        return Arrays.stream(answer.getRecordComponents());
    }
}
