package uk.mandate.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.strategy.BringIn;
import uk.mandate.strategy.IllustrativeDrafts;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.StrategyReference;

/**
 * The sample: the strategy of a real Cabinet report, brought in once, at the stage it has reached when training begins; and
 * beside it an illustrative one that is to follow it, in draft.
 */
@Component
@ConditionalOnProperty(name = "mandate.sample.enabled", matchIfMissing = true)
@Order(200)
class SampleCase implements ApplicationRunner {
    private static final StrategyReference REFERENCE = new StrategyReference("CSS-2025-2028");
    private static final String FILE = "samples/stevenage-2025-2028.yaml";
    private static final String DRAFT = "samples/stevenage-2028-2031-illustrative.yaml";
    private static final String TEXT = "samples/strategy-2025-2028-illustrative.txt";

    private final Strategies strategies;
    private final BringIn bringIn;
    private final Documents documents;
    private final IllustrativeDrafts drafts;

    SampleCase(Strategies strategies, BringIn bringIn, Documents documents, IllustrativeDrafts drafts) {
        this.strategies = strategies;
        this.bringIn = bringIn;
        this.documents = documents;
        this.drafts = drafts;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (strategies.find(REFERENCE).isEmpty()) {
            Acting.as(ActingPerson.system(), this::load);
        }
    }

    private void load() {
        try {
            bringIn.bringIn(new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8));
            drafts.begin(new ClassPathResource(DRAFT).getContentAsString(StandardCharsets.UTF_8));
            try (var text = new ClassPathResource(TEXT).getInputStream()) {
                documents.store(strategyText(), "community-safety-strategy-2025-2028-illustrative.txt", text);
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static NewDocument strategyText() {
        return new NewDocument(
                REFERENCE.value(),
                Kind.STRATEGY,
                "Community Safety Strategy 2025 to 2028 (illustrative text)",
                Access.PUBLIC,
                null,
                null);
    }
}
