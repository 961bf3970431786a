package uk.mandate.process;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;

/**
 * Turns what was submitted into the task's answer record. A component is required unless it is {@link Nullable}; nothing is
 * ignored, nothing converted by guess, and the first thing that is wrong is said in one sentence.
 */
@Component
class AnswerBinder {
    private final Validator validator;
    private final FormLabels labels;

    AnswerBinder(Validator validator, FormLabels labels) {
        this.validator = validator;
        this.labels = labels;
    }

    <A extends Record> A bind(Map<String, @Nullable Object> submitted, Class<A> type, @Nullable String form) {
        var components = Arrays.asList(type.getRecordComponents());
        refuseUnknown(submitted.keySet(), components);
        var values = components.stream()
                .map(component -> value(submitted, component, labels.label(form, component.getName())))
                .toArray();
        var answer = create(type, components, values);
        refuseInvalid(answer, components, form);
        return answer;
    }

    private static void refuseUnknown(Set<String> submitted, List<RecordComponent> components) {
        var known = components.stream().map(RecordComponent::getName).toList();
        if (!known.containsAll(submitted)) {
            throw new Refusal("The form holds a field that this task does not ask for, so nothing was recorded;"
                    + " reload the task and answer it again.");
        }
    }

    private static @Nullable Object value(
            Map<String, @Nullable Object> submitted, RecordComponent component, String label) {
        var raw = SubmittedValue.of(submitted, component.getName());
        if (raw == null || (raw instanceof String text && isEmpty(text))) {
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                return null;
            }
            throw new Refusal("“" + label + "” is missing: fill it in and send the form again.");
        }
        return FieldReader.read(raw, component.getType(), label);
    }

    /** What cannot be recorded is no empty field, but refused when it is read. */
    private static boolean isEmpty(String text) {
        return TypedText.isBlank(text) && !TypedText.isUnrecordable(text);
    }

    private static <A extends Record> A create(Class<A> type, List<RecordComponent> components, Object[] values) {
        try {
            Constructor<A> constructor = type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw new IllegalStateException(thrown.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void refuseInvalid(Record answer, List<RecordComponent> components, @Nullable String form) {
        var names = components.stream().map(RecordComponent::getName).toList();
        var before = LocaleContextHolder.getLocaleContext();
        // The browser's language is not the council's: a sentence is never half English.
        LocaleContextHolder.setLocale(Locale.UK);
        try {
            validator.validate(answer).stream()
                    .min(Comparator.comparingInt(
                            broken -> names.indexOf(broken.getPropertyPath().toString())))
                    .ifPresent(broken -> refuse(broken, names, form));
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private void refuse(ConstraintViolation<Record> broken, List<String> names, @Nullable String form) {
        var message = broken.getMessage();
        var field = broken.getPropertyPath().toString();
        // A sentence of the record's own stands as it is; Bean Validation's fragments need the field's name.
        var sentence = message.endsWith(".") || !names.contains(field);
        throw new Refusal(sentence ? message : "“" + labels.label(form, field) + "” " + message + ".");
    }
}
