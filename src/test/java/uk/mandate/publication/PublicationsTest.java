package uk.mandate.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.publication.Publications.Subject;
import uk.mandate.testing.MandateTest;

@MandateTest
class PublicationsTest {
    @Autowired
    Publications publications;

    @Autowired
    Documents documents;

    @Autowired
    CaseClock clock;

    @Autowired
    TestRestTemplate http;

    private final String reference = "TEST-" + UUID.randomUUID();
    private final Subject subject = new Subject("strategies", reference, "A tested strategy", reference);
    private UUID strategy;

    @BeforeEach
    void aDocumentIsStored() {
        strategy = store(Access.PUBLIC, null, null, "abc");
    }

    @Test
    void whatIsPublishedStandsOnAPublicPageWithTimeAndHash() {
        asOfficer(() -> publications.publish(subject, List.of(strategy)));
        var page = http.getForObject("/register/strategies/" + reference, String.class);
        assertThat(page)
                .contains("A tested strategy")
                .contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(http.getForObject("/register/strategies/" + reference + "/documents/" + strategy, String.class))
                .isEqualTo("abc");
        assertThat(http.getForObject("/register", String.class)).contains(reference);
    }

    @Test
    void nothingButWhatWasPublishedIsServedToThePublic() {
        var draft = store(Access.PUBLIC, null, null, "a draft");
        asOfficer(() -> publications.publish(subject, List.of(strategy)));
        assertThat(http.getForEntity("/register/strategies/" + reference + "/documents/" + draft, String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void anExemptDocumentIsNotPublished() {
        var exempt = store(Access.EXEMPT, "3", "Contract prices", "secret");
        assertThatThrownBy(() -> asOfficer(() -> publications.publish(subject, List.of(strategy, exempt))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is not public");
        assertThat(publications.of("strategies", reference)).isEmpty();
    }

    @Test
    void aPublicationElsewhereNeedsAnAddressAndATimeThatHasPassed() {
        var later = clock.instant().plusSeconds(60);
        assertThatThrownBy(() -> asOfficer(() -> publications.publishedElsewhere(
                        subject, URI.create("https://council.example/strategy"), later, strategy)))
                .hasMessageContaining("future");
        assertThatThrownBy(() -> asOfficer(() -> publications.publishedElsewhere(
                        subject, URI.create("strategy.pdf"), clock.instant(), strategy)))
                .hasMessageContaining("full address");
    }

    @Test
    void aPublicationElsewhereKeepsBothTimes() {
        var earlier = clock.instant().minusSeconds(3600);
        var recorded = asOfficer(() -> publications.publishedElsewhere(
                subject, URI.create("https://council.example/strategy"), earlier, strategy));
        assertThat(recorded.publishedAt()).isEqualTo(earlier);
        assertThat(recorded.recordedAt()).isAfter(earlier);
    }

    private UUID store(Access access, @Nullable String ground, @Nullable String publicInterest, String text) {
        return asOfficer(() -> documents
                .store(
                        new NewDocument(reference, Kind.STRATEGY, "Strategy", access, ground, publicInterest),
                        "strategy.txt",
                        new ByteArrayInputStream(text.getBytes(UTF_8)))
                .id());
    }

    private static <T> T asOfficer(Supplier<T> work) {
        return Acting.as(ActingPerson.at(Door.PAGE, new PersonId("democratic.services")), work);
    }
}
