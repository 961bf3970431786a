package uk.mandate.strategy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets reading go on after an unknown key or a value of another shape, so that all of them are told. */
final class CollectMistakes extends DeserializationProblemHandler {
    private final List<String> errors;

    CollectMistakes(List<String> errors) {
        this.errors = errors;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            @Nullable JsonDeserializer<?> deserializer,
            Object bean,
            String key)
            throws IOException {
        errors.add("The key “" + key + "” is unknown.");
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType wanted, JsonToken token, JsonParser parser, String words)
            throws IOException {
        return otherShape(wanted.getRawClass(), parser);
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> wanted, String value, String words) throws IOException {
        return otherShape(wanted, context.getParser());
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> wanted,
            ValueInstantiator instantiator,
            JsonParser parser,
            String words)
            throws IOException {
        return otherShape(wanted, parser);
    }

    private @Nullable Object otherShape(Class<?> wanted, JsonParser parser) throws IOException {
        var path = FileKeys.path(parser.getParsingContext());
        errors.add(
                path.isEmpty()
                        ? "It holds no keys, so it is no file of a strategy."
                        : "The value of “" + path + "” has another shape than it should have.");
        parser.skipChildren();
        return wanted == boolean.class ? Boolean.FALSE : null;
    }
}
