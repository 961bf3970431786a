package uk.mandate.decision.correction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.NotThere;
import uk.mandate.decision.FactField;
import uk.mandate.decision.FactKind;
import uk.mandate.decision.Recording;
import uk.mandate.decision.Spelling;
import uk.mandate.decision.correction.CorrectableFact.Value;
import uk.mandate.document.CaseCheck;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Version;
import uk.mandate.organisation.Directory;

/** Corrections, and what can be corrected, as pages and programs read them. */
@Component
@Transactional(readOnly = true)
class CorrectionReader {
    private static final String NOT_THERE =
            "There is no such correction, or nothing such to correct: choose one from the case's list.";

    private final CorrectionTables corrections;
    private final CorrectableFacts facts;
    private final Documents documents;
    private final CaseCheck cases;
    private final Directory directory;

    CorrectionReader(
            CorrectionTables corrections,
            CorrectableFacts facts,
            Documents documents,
            CaseCheck cases,
            Directory directory) {
        this.corrections = corrections;
        this.facts = facts;
        this.documents = documents;
        this.cases = cases;
        this.directory = directory;
    }

    void requireCase(String reference) {
        if (!cases.exists(reference)) {
            throw NotThere.unknown("There is no such case: choose one from the list of strategies.");
        }
    }

    /** Newest first. */
    List<SeenCorrection> ofCase(String reference) {
        return corrections.ofCase(reference).stream().map(this::seen).toList();
    }

    List<CorrectableFact> facts(String reference) {
        return facts.of(reference);
    }

    /** The documents that the reader may see. */
    List<Version> documents(String reference) {
        return documents.ofCase(reference);
    }

    SeenCorrection require(String reference, UUID id) {
        return corrections
                .find(id)
                .filter(found -> found.caseReference().equals(reference))
                .map(this::seen)
                .orElseThrow(() -> NotThere.unknown(NOT_THERE));
    }

    CorrectableFact requireFact(String reference, String kind, UUID fact) {
        requireCase(reference);
        return read(FactKind.class, kind)
                .flatMap(known -> facts.find(reference, known, fact))
                .orElseThrow(() -> NotThere.unknown(NOT_THERE));
    }

    Value requireValue(CorrectableFact fact, String field) {
        return read(FactField.class, field).flatMap(fact::value).orElseThrow(() -> NotThere.unknown(NOT_THERE));
    }

    private static <E extends Enum<E>> Optional<E> read(Class<E> type, String spelling) {
        try {
            return Optional.of(Spelling.read(type, spelling));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private SeenCorrection seen(Correction correction) {
        var answer = correction.answer();
        return new SeenCorrection(
                correction,
                who(correction.asked()),
                answer == null ? null : who(answer.recording()),
                evidence(correction.evidence()).orElse(null));
    }

    private Optional<Version> evidence(UUID version) {
        try {
            return Optional.of(documents.readable(version));
        } catch (NotThere hidden) {
            return Optional.empty();
        }
    }

    private String who(Recording recording) {
        return directory.nameOf(recording.recorder()).orElse(recording.recordedBy());
    }
}
