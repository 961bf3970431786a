package uk.mandate.strategy.draft;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.ReservedIds;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.document.Documents.Version;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.StrategyReference;

/**
 * Stores a report that was written on its pages and has been cleared among the case's documents, from which agendas take it.
 * Mandate writes that paper, and no officer; it says nothing that the edition does not say.
 */
@Service
@Transactional
public class ReportPaper {
    private static final String TITLE = "Report to Cabinet";
    private static final String FILE_NAME = "report-to-cabinet.txt";

    private final Strategies strategies;
    private final EditionService editions;
    private final ReportText text;
    private final Documents documents;

    ReportPaper(Strategies strategies, EditionService editions, ReportText text, Documents documents) {
        this.strategies = strategies;
        this.editions = editions;
        this.text = text;
        this.documents = documents;
    }

    /** Writes the report that went to this stage; where officers stored one of their own with it, theirs stands. */
    public void write(StrategyReference reference, Stage stage) {
        editions.lastAt(reference, stage)
                .filter(edition -> edition.revision() > 0 && !hasReportOfOfficers(reference, edition))
                .ifPresent(edition -> Acting.as(ActingPerson.system(), () -> store(reference, edition)));
    }

    /** Whether Mandate wrote this version, so that it is no paper which officers add to a text. */
    static boolean wrote(Version version) {
        return version.kind() == Kind.REPORT && version.storedBy().equals(ReservedIds.SYSTEM);
    }

    private boolean hasReportOfOfficers(StrategyReference reference, Edition edition) {
        return documents.everyVersion(reference.value(), Kind.REPORT).stream()
                .anyMatch(version -> edition.documents().contains(version.id()));
    }

    private void store(StrategyReference reference, Edition edition) {
        var content = text.of(strategies.require(reference), edition).getBytes(StandardCharsets.UTF_8);
        var stream = new ByteArrayInputStream(content);
        last(reference)
                .ifPresentOrElse(
                        before -> documents.storeVersion(reference.value(), before.document(), FILE_NAME, stream),
                        () -> documents.store(
                                new NewDocument(reference.value(), Kind.REPORT, TITLE, Access.PUBLIC, null, null),
                                FILE_NAME,
                                stream));
    }

    private Optional<Version> last(StrategyReference reference) {
        return documents.everyVersion(reference.value(), Kind.REPORT).stream()
                .filter(ReportPaper::wrote)
                .reduce((earlier, later) -> later);
    }
}
