package uk.mandate.strategy;

import java.util.List;
import java.util.stream.Stream;
import uk.mandate.decision.Spelling;

/** The stages of a strategy's approval, in their order; their ids are used by files, pages and the API. */
public enum Stage {
    DRAFT("Draft"),
    CLEARANCE("Clearance of the report"),
    CABINET_1("Cabinet, draft for consultation"),
    CONSULTATION("Consultation"),
    SCRUTINY("Scrutiny"),
    FINALISE("Final version"),
    CABINET_2("Cabinet, recommendation to Council"),
    COUNCIL("Council"),
    LEADER("The Leader reconsiders"),
    COUNCIL_FINAL("Council decides finally"),
    PUBLISH("Publication"),
    PARTNERSHIP("Adoption by the partnership"),
    IN_FORCE("In force");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** The id, such as {@code council-final}. */
    public String id() {
        return Spelling.kebab(this);
    }

    /** The stage with this id; an {@code IllegalArgumentException} where there is none. */
    public static Stage of(String id) {
        return Spelling.read(Stage.class, id);
    }

    /** Whether a case can begin at this stage: at every one before it is in force. */
    public boolean isCarried() {
        return this != IN_FORCE;
    }

    /** The first stage at which a case can begin. */
    static Stage firstCarried() {
        return Stream.of(values()).filter(Stage::isCarried).findFirst().orElseThrow();
    }

    /** The stages before this one, in order. */
    public List<Stage> earlier() {
        return Stream.of(values()).filter(stage -> stage.compareTo(this) < 0).toList();
    }

    @Override
    public String toString() {
        return id();
    }
}
