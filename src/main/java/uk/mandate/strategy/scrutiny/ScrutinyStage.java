package uk.mandate.strategy.scrutiny;

import java.util.Optional;
import java.util.stream.Stream;

/** On what Overview and Scrutiny looks. */
public enum ScrutinyStage {
    /** The draft that is consulted on. */
    DRAFT("scrutiny", "The draft"),
    /** What Cabinet recommends to Council, where policy lets scrutiny look again. */
    RECOMMENDATION("cabinet-2", "Cabinet's recommendation");

    /** The stage at which its items stand on agendas, whatever it looks at: it looks at one thing after the other. */
    static final String ON_AGENDAS = "scrutiny";

    private final String id;
    private final String title;

    ScrutinyStage(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** As models, tables and addresses have it. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** The one with this id; empty where there is none. */
    static Optional<ScrutinyStage> find(String id) {
        return Stream.of(values()).filter(stage -> stage.id.equals(id)).findFirst();
    }

    /** The one with this id; a modelling error where there is none. */
    public static ScrutinyStage of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("Scrutiny does not look at " + id + "."));
    }
}
