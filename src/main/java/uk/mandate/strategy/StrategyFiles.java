package uk.mandate.strategy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads files of strategies, in YAML or JSON. */
final class StrategyFiles {
    private StrategyFiles() {}

    /** The file as written; adds a sentence for each key that no file has. */
    static StrategyFile read(String content, List<String> errors) {
        var unknown = new ArrayList<String>();
        var mapper = YAMLMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .addHandler(new CollectUnknownKeys(unknown))
                .addModule(new SimpleModule().addDeserializer(String.class, new RecordableText(errors)))
                .build();
        try {
            var file = mapper.readValue(content, StrategyFile.class);
            unknown.forEach(key -> errors.add("The key “" + key + "” is unknown."));
            return file;
        } catch (JsonMappingException misplaced) {
            throw new FileRefused(List.of(
                    misplaced.getPath().isEmpty()
                            ? "It holds no keys, so it is no file of a strategy."
                            : "The value of “" + path(misplaced) + "” has another shape than it should have."));
        } catch (JsonProcessingException unreadable) {
            throw new FileRefused(List.of("It cannot be read as YAML or JSON."));
        }
    }

    private static String path(JsonMappingException misplaced) {
        return misplaced.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex() + 1) : step.getFieldName())
                .collect(Collectors.joining(" "));
    }

    /** Lets reading go on after an unknown key, so that all of them are told. */
    private static final class CollectUnknownKeys extends DeserializationProblemHandler {
        private final List<String> unknown;

        CollectUnknownKeys(List<String> unknown) {
            this.unknown = unknown;
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                @Nullable JsonDeserializer<?> deserializer,
                Object bean,
                String key)
                throws IOException {
            unknown.add(key);
            parser.skipChildren();
            return true;
        }
    }
}
