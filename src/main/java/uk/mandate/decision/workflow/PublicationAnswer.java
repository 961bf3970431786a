package uk.mandate.decision.workflow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.mandate.decision.PublishedElsewhere;

/** What the forms have in common that publish: here and now, or elsewhere, with address and time. */
interface PublicationAnswer {
    PublishedWhere where();

    @Nullable
    String address();

    @Nullable
    LocalDate publishedOn();

    @Nullable
    String publishedAtTime();

    default boolean isOnOurRegister() {
        return where() == PublishedWhere.OUR_REGISTER;
    }

    default PublishedElsewhere elsewhere() {
        return PublishedElsewhere.typed(address(), publishedOn(), publishedAtTime());
    }

    /** Where it is published. */
    enum PublishedWhere {
        OUR_REGISTER,
        ELSEWHERE
    }
}
