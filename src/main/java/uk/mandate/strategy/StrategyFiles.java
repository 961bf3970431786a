package uk.mandate.strategy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Reads files of strategies, in YAML or JSON. */
final class StrategyFiles {
    private StrategyFiles() {}

    /** The file as written; adds a sentence for each key that no file has, or twice, and each value of another shape. */
    static StrategyFile read(String content, List<String> errors) {
        var mapper = YAMLMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .addHandler(new CollectMistakes(errors))
                .addModule(new SimpleModule().addDeserializer(String.class, new RecordableText(errors)))
                .build();
        try {
            try (var parser = mapper.createParser(content)) {
                FileKeys.check(parser, errors);
            }
            var file = mapper.readValue(content, StrategyFile.class);
            if (file == null) {
                throw new FileRefused(errors);
            }
            return file;
        } catch (JsonMappingException misplaced) {
            throw new FileRefused(List.of(
                    misplaced.getPath().isEmpty()
                            ? "It holds no keys, so it is no file of a strategy."
                            : "The value of “" + path(misplaced) + "” has another shape than it should have."));
        } catch (IOException unreadable) {
            throw new FileRefused(List.of("It cannot be read as YAML or JSON."));
        }
    }

    private static String path(JsonMappingException misplaced) {
        return misplaced.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex() + 1) : step.getFieldName())
                .collect(Collectors.joining(" "));
    }
}
