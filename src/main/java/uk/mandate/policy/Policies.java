package uk.mandate.policy;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import uk.mandate.calendar.CaseClock;

/** The policy in force, and every older version that a case may still run under. */
@Service
public class Policies {
    private final PolicyPack current;
    private final PolicyArchive archive;
    private final Map<PolicyVersion, PolicyPack> known = new ConcurrentHashMap<>();

    Policies(PolicyPack current, PolicyArchive archive, CaseClock clock) {
        this.current = current;
        this.archive = archive;
        archive.keep(current, clock.instant());
        known.put(current.version(), current);
    }

    /** The policy that new cases start under. */
    public PolicyPack current() {
        return current;
    }

    /**
     * The policy that a case started under.
     *
     * @throws NoSuchElementException where this database has never seen that version
     */
    public PolicyPack version(PolicyVersion version) {
        return known.computeIfAbsent(version, older -> archive.find(older)
                .orElseThrow(() -> new NoSuchElementException("No policy " + older + " is kept here.")));
    }

    /** As {@link #version(PolicyVersion)}. */
    public PolicyPack version(String id, int version) {
        return version(new PolicyVersion(id, version));
    }
}
