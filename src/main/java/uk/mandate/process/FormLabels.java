package uk.mandate.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The words beside each field, a date's too, which forms keep apart, so that a refusal names a field as the person sees it. */
@Component
class FormLabels {
    private final SingletonSupplier<Map<String, Map<String, String>>> byForm;

    FormLabels(ResourcePatternResolver resources, ObjectMapper json) {
        byForm = SingletonSupplier.of(() -> read(resources, json));
    }

    /** The id of the task's form, where it has one. */
    static @Nullable String formOf(TaskEntity task) {
        var form = task.getTaskDefinition().getCamundaFormDefinitionKey();
        return form == null ? null : form.getExpressionText();
    }

    String label(@Nullable String form, String field) {
        var labels = form == null ? Map.<String, String>of() : byForm.obtain().getOrDefault(form, Map.of());
        return labels.getOrDefault(field, inWords(field));
    }

    private static String inWords(String field) {
        var words = field.replaceAll("(\\p{Upper})", " $1").toLowerCase(Locale.UK);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static Map<String, Map<String, String>> read(ResourcePatternResolver resources, ObjectMapper json) {
        var forms = new HashMap<String, Map<String, String>>();
        try {
            for (Resource file : resources.getResources("classpath*:/forms/**/*.form")) {
                var form = json.readTree(file.getContentAsByteArray());
                forms.put(form.path("id").asText(), labels(form));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return forms;
    }

    private static Map<String, String> labels(JsonNode form) {
        var labels = new HashMap<String, String>();
        for (JsonNode component : form.findParents("key")) {
            Stream.of("label", "dateLabel")
                    .map(component::path)
                    .filter(JsonNode::isTextual)
                    .findFirst()
                    .ifPresent(label -> labels.put(component.path("key").asText(), label.asText()));
        }
        return labels;
    }
}
