package uk.mandate.document;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.document.Documents.Kind;
import uk.mandate.organisation.Directory;

/** Who may add which kinds of document to a case. */
@Component
public class UploadRights {
    private static final Map<String, Set<Kind>> KINDS_BY_GROUP = Map.of(
            "governance", EnumSet.allOf(Kind.class),
            "democratic-services", EnumSet.allOf(Kind.class),
            "lead-officer", EnumSet.complementOf(EnumSet.of(Kind.MINUTES)),
            "equalities-officer", EnumSet.of(Kind.EQUALITY_IMPACT_ASSESSMENT, Kind.EVIDENCE),
            "partnership-coordinator", EnumSet.of(Kind.MINUTES, Kind.EVIDENCE, Kind.REPORT));

    private final Directory directory;
    private final CaseClock clock;

    UploadRights(Directory directory, CaseClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** The kinds that the acting person may add; empty for most people. */
    public Set<Kind> kinds() {
        var kinds = EnumSet.noneOf(Kind.class);
        directory
                .groupsOf(Acting.require().person(), clock.today())
                .forEach(group -> kinds.addAll(KINDS_BY_GROUP.getOrDefault(group, Set.of())));
        return kinds;
    }

    /** Refuses a kind that the acting person may not add. */
    public void require(@Nullable Kind kind) {
        if (kind == null || !kinds().contains(kind)) {
            throw new Refusal("Your office does not add this kind of document to a case: ask democratic services.");
        }
    }
}
