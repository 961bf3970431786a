package uk.mandate.document;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.calendar.CaseClock;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Version;
import uk.mandate.organisation.Directory;

/** Who may read what: public documents everybody, all others the governance staff, the auditors and who stored them. */
@Component
class DocumentReaders {
    private static final Set<String> READ_EVERYTHING = Set.of("governance", "auditor");

    private final Directory directory;
    private final CaseClock clock;

    DocumentReaders(Directory directory, CaseClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    boolean maySee(Version version) {
        return version.access() == Access.PUBLIC
                || Acting.current()
                        .filter(reader -> isTrusted(reader) || storedIt(reader, version))
                        .isPresent();
    }

    private boolean isTrusted(ActingPerson reader) {
        return !reader.isPerson()
                || directory.groupsOf(reader.person(), clock.today()).stream().anyMatch(READ_EVERYTHING::contains);
    }

    private static boolean storedIt(ActingPerson reader, Version version) {
        return reader.person().value().equals(version.storedBy());
    }
}
