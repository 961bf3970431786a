package uk.mandate.decision;

import java.util.List;
import uk.mandate.document.Documents.Version;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Field.Option;

/** The question which document of a case shows a fact. */
public final class DocumentField {
    private DocumentField() {}

    /** One of the case's documents; where there is none, an empty answer and how to add one. */
    public static Field of(String name, String label, String hint, List<Version> documents) {
        var options = documents.stream()
                .map(version -> new Option(version.id().toString(), version.title() + ", version " + version.number()))
                .toList();
        return options.isEmpty()
                ? Field.text(
                        name,
                        label,
                        "No document of this case is there that shows it: add one on the case's page first.")
                : Field.choice(name, label, hint, options);
    }
}
