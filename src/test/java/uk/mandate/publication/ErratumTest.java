package uk.mandate.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.testing.CaseWalk.as;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.accountability.Acting;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.strategy.BringIn;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** What was published is never exchanged: a dated erratum stands beside it. */
@MandateTest
class ErratumTest {
    @Autowired
    Environment environment;

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    @Autowired
    Documents documents;

    @Autowired
    Publications publications;

    @Autowired
    LedgerEntries ledger;

    private final CaseFile file = CaseFile.recommended()
            .decided("council", "council", "adopted", "2025-02-12")
            .at("publish");
    private final String strategy = file.reference();

    @BeforeEach
    void theStrategyIsPublished() {
        var officer = as("democratic.services");
        walk.on("2025-02-20T09:00");
        Acting.as(officer, () -> {
            bringIn.bringIn(file.yaml());
            documents.store(
                    new NewDocument(strategy, Kind.STRATEGY, "The strategy", Access.PUBLIC, null, null),
                    "strategy.txt",
                    new ByteArrayInputStream("Safer.".getBytes(UTF_8)));
        });
        walk.answer(strategy, "Task_PublishStrategy", officer, Map.of("where", "our-register"));
        walk.on("2025-03-03T10:00");
    }

    @Test
    void thePublicReadsItBesideTheUnchangedPublication() {
        var officer = SignedIn.as(environment, "democratic.services");
        var before = publications.of("strategies", strategy);
        assertThat(officer.get("/strategies/" + strategy + "/errata").body())
                .contains("No erratum stands beside it.", form());

        assertThat(officer.postForm(form(), form(), Map.of("words", "Read 2028 for 2082."))
                        .body())
                .contains("Give the reason for this erratum.", "Read 2028 for 2082.");
        assertThat(officer.postForm(form(), form(), Map.of("words", "Read 2028 for 2082.", "reason", "Mistyped"))
                        .statusCode())
                .isEqualTo(302);

        var stranger = SignedIn.stranger(environment);
        assertThat(stranger.get("/register/strategies/" + strategy).body())
                .contains("Erratum of 3 March 2025 at 10:00", "Read 2028 for 2082.")
                .doesNotContain("Mistyped");
        assertThat(stranger.get("/register").body()).contains("With erratum");
        assertThat(publications.of("strategies", strategy)).isEqualTo(before);
        assertThat(ledger.last(strategy, "erratum-published")
                        .at("/reason/sha256")
                        .asText())
                .isNotEmpty();
    }

    @Test
    void nobodyButDemocraticServicesPublishesOne() {
        var lead = SignedIn.as(environment, "lead.officer");

        assertThat(lead.get("/strategies/" + strategy + "/errata").body()).doesNotContain(form());
        assertThat(lead.postForm(form(), form(), Map.of("words", "Wrong", "reason", "So"))
                        .body())
                .contains("Democratic services publish errata");
        assertThat(publications.errataOf(published())).isEmpty();
    }

    private String form() {
        return "/strategies/" + strategy + "/errata/" + published() + "/new";
    }

    private UUID published() {
        return publications.of("strategies", strategy).get(0).id();
    }
}
