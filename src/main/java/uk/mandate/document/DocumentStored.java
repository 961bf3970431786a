package uk.mandate.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Version;

/** A version of a document was stored; where it is not public, with the ground that law asks for. */
public record DocumentStored(Version version) implements RecordedEvent {

    @Override
    public String type() {
        return "document-stored";
    }

    @Override
    public @Nullable String caseReference() {
        return version.caseReference();
    }

    @Override
    public Map<String, Change> changes() {
        var fields = new LinkedHashMap<String, Change>();
        fields.put("document", Change.of(null, version.document()));
        fields.put("version", Change.of(null, version.number()));
        fields.put("kind", Change.of(null, version.kind()));
        fields.put("access", Change.of(null, version.access()));
        if (version.access() == Access.EXEMPT) {
            fields.put("paragraph", Change.of(null, version.ground()));
            fields.put("publicInterest", Change.outside(null, version.publicInterest()));
        } else if (version.access() == Access.CONFIDENTIAL) {
            fields.put("source", Change.outside(null, version.ground()));
        }
        fields.put("sha256", Change.of(null, version.sha256()));
        fields.put("size", Change.of(null, version.size()));
        fields.put("mediaType", Change.of(null, version.mediaType()));
        fields.put("title", Change.outside(null, version.title()));
        fields.put("fileName", Change.outside(null, version.fileName()));
        return fields;
    }
}
