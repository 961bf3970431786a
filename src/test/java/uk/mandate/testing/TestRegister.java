package uk.mandate.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import uk.mandate.calendar.CaseClock;
import uk.mandate.document.Documents;
import uk.mandate.publication.Publications;

/** Until documents and publications land: both in memory. */
@AutoConfiguration
public class TestRegister {
    @Bean
    @ConditionalOnMissingBean
    Documents testDocuments(CaseClock clock) {
        return new DocumentsInMemory(clock);
    }

    @Bean
    @ConditionalOnMissingBean
    Publications testPublications(CaseClock clock) {
        return new PublicationsInMemory(clock);
    }

    private record DocumentsInMemory(CaseClock clock, List<Version> versions) implements Documents {
        DocumentsInMemory(CaseClock clock) {
            this(clock, new CopyOnWriteArrayList<>());
        }

        @Override
        public Version store(NewDocument document, String fileName, InputStream content) {
            try {
                var size = content.readAllBytes().length;
                var version = new Version(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        1,
                        document.caseReference(),
                        document.kind(),
                        document.title(),
                        document.access(),
                        fileName,
                        "application/pdf",
                        size,
                        "00",
                        clock.instant(),
                        "democratic.services");
                versions.add(version);
                return version;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public Version storeVersion(UUID document, String fileName, InputStream content) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Version> version(UUID version) {
            return versions.stream().filter(known -> known.id().equals(version)).findFirst();
        }

        @Override
        public List<Version> ofCase(String caseReference) {
            return versions.stream()
                    .filter(known -> known.caseReference().equals(caseReference))
                    .toList();
        }

        @Override
        public void write(UUID version, OutputStream destination) {
            throw new UnsupportedOperationException();
        }
    }

    private record PublicationsInMemory(CaseClock clock, List<Publication> publications) implements Publications {
        PublicationsInMemory(CaseClock clock) {
            this(clock, new CopyOnWriteArrayList<>());
        }

        @Override
        public Publication publish(Subject subject, List<UUID> documentVersions) {
            return add(subject, documentVersions, clock.instant(), null);
        }

        @Override
        public Publication publishedElsewhere(Subject subject, URI address, Instant publishedAt, UUID copy) {
            return add(subject, List.of(copy), publishedAt, address);
        }

        @Override
        public List<Publication> of(String kind, String reference) {
            return publications.stream()
                    .filter(known -> known.subject().kind().equals(kind)
                            && known.subject().reference().equals(reference))
                    .toList();
        }

        @Override
        public Optional<Publication> current(String kind, String reference) {
            return of(kind, reference).stream().findFirst();
        }

        private Publication add(Subject subject, List<UUID> versions, Instant at, @Nullable URI elsewhere) {
            var publication =
                    new Publication(UUID.randomUUID(), subject, at, clock.instant(), versions, "00", elsewhere, null);
            publications.add(publication);
            return publication;
        }
    }
}
