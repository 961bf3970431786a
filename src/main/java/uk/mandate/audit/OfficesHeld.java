package uk.mandate.audit;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.OfficeId;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;

/**
 * In which office a person acts: the one that entitles them where the gate has said so, else every office that they hold
 * that day. Whoever has a role only, such as an administrator, acts in none; nor does a timer, a stranger or Mandate itself.
 */
@Component
class OfficesHeld {
    /** Between the offices of somebody who holds several. */
    static final String AND = ", ";

    private final Directory directory;
    private final CaseClock clock;

    OfficesHeld(@Lazy Directory directory, CaseClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @Nullable
    String of(ActingPerson who) {
        if (who.office() != null) {
            return who.office().value();
        }
        if (!who.isPerson()) {
            return null;
        }
        var held = directory.officesOf(who.person(), clock.today());
        return held.isEmpty()
                ? null
                : held.stream().map(OfficeId::value).sorted().collect(Collectors.joining(AND));
    }
}
