package uk.mandate.strategy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.TypedText;

/** Reads a file's texts, and tells of each that holds what cannot be recorded. */
final class RecordableText extends StdScalarDeserializer<String> {
    private final transient List<String> errors;

    RecordableText(List<String> errors) {
        super(String.class);
        this.errors = errors;
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = StringDeserializer.instance.deserialize(parser, context);
        if (text != null && TypedText.isUnrecordable(text)) {
            errors.add("“" + key(parser) + "” " + TypedText.CANNOT_BE_RECORDED);
        }
        return text;
    }

    /** Of a list's item the list's. */
    private static String key(JsonParser parser) {
        var place = parser.getParsingContext();
        return String.valueOf(place.inArray() ? place.getParent().getCurrentName() : place.getCurrentName());
    }
}
