package uk.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** A refusal that leaves a controller is witnessed once, whoever shows it afterwards. */
@MandateTest
class PageRefusalWitnessTest {
    @Autowired
    LedgerEntries ledger;

    @Autowired
    Environment environment;

    @Test
    void onAPageItIsShownAndIsOneEntry() {
        var officer = SignedIn.as(environment, "legal.officer");
        var position = ledger.position();
        var path = "/strategies/CSS-2025-2028/models/no-such-model";

        var answer = officer.get(path);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("This case has no such process", "Nothing has been changed");
        assertThat(ledger.after(position)).singleElement().satisfies(entry -> {
            isRefusal(entry, "legal.officer", "page");
            assertThat(entry.at("/details/method").asText()).isEqualTo("GET");
            assertThat(entry.at("/details/path").asText()).isEqualTo(path);
            assertThat(entry.at("/sentence/sha256").asText()).hasSize(64);
        });
    }

    @Test
    void byTheInterfaceItIsAProblemAndIsOneEntry() {
        var officer = SignedIn.as(environment, "legal.officer");
        var file = CaseFile.recommended();
        var position = ledger.position();

        var answer = officer.postJson("/api/v1/strategies", file.yaml());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(ledger.after(position)).singleElement().satisfies(entry -> {
            isRefusal(entry, "legal.officer", "api");
            assertThat(entry.at("/details/path").asText()).isEqualTo("/api/v1/strategies");
        });
        assertThat(ledger.of(file.reference())).isEmpty();
    }

    @Test
    void whatIsNotRefusedIsNoEntry() {
        var officer = SignedIn.as(environment, "legal.officer");
        var position = ledger.position();

        assertThat(List.of(
                        officer.get("/strategies").statusCode(),
                        officer.get("/nothing/here").statusCode(),
                        officer.get("/documents/no-uuid").statusCode()))
                .containsExactly(200, 404, 404);

        assertThat(ledger.after(position)).isEmpty();
    }

    private static void isRefusal(JsonNode entry, String person, String door) {
        assertThat(entry.at("/kind").asText()).isEqualTo("refusal");
        assertThat(entry.at("/type").asText()).isEqualTo("request-refused");
        assertThat(entry.at("/who/person").asText()).isEqualTo(person);
        assertThat(entry.at("/who/door").asText()).isEqualTo(door);
    }
}
