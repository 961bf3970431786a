package uk.mandate.strategy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** The versions of a strategy's text; the one with the highest number is the current one. */
@Embeddable
class StrategyVersions {
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "strategy_versions", joinColumns = @JoinColumn(name = "strategy"))
    @OrderBy("number")
    private List<StrategyVersion> versions = new ArrayList<>();

    protected StrategyVersions() {}

    /** A first draft. */
    StrategyVersions(LocalDate since) {
        versions.add(new StrategyVersion(1, StrategyVersion.Status.DRAFT, null, since));
    }

    /** Council adopted the current one, or another in its place. */
    void adopt(LocalDate on, boolean amended) {
        if (amended) {
            versions.add(current().amended(on));
        } else {
            replaceCurrent(current().adopted(on));
        }
    }

    /** The day on which Council adopted a version was another one. */
    void correctAdoption(@Nullable LocalDate before, LocalDate on) {
        versions.replaceAll(version -> version.status() == StrategyVersion.Status.ADOPTED
                        && version.since().equals(before)
                ? version.adopted(on)
                : version);
    }

    void publish(UUID documentVersion, LocalDate on) {
        replaceCurrent(current().published(documentVersion, on));
    }

    /** The text is a draft again, where the current one was already adopted. */
    void draftAnew(LocalDate on) {
        if (current().status() != StrategyVersion.Status.DRAFT) {
            versions.add(current().draftedAnew(on));
        }
    }

    private void replaceCurrent(StrategyVersion with) {
        versions.remove(current());
        versions.add(with);
    }

    StrategyVersion current() {
        return versions.stream()
                .max(Comparator.comparingInt(StrategyVersion::number))
                .orElseThrow();
    }

    List<StrategyVersion> all() {
        return List.copyOf(versions);
    }
}
