package uk.mandate.decision.workflow;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.mandate.decision.AgendaItem;
import uk.mandate.decision.Agendas;
import uk.mandate.process.CaseInHand;
import uk.mandate.process.ExposedToModels;

/** The case's items on agendas, as models ask for them: {@code ${agenda.isListed(stage)}}. */
@ExposedToModels
@Component
public class Agenda {
    private final Agendas agendas;

    Agenda(Agendas agendas) {
        this.agendas = agendas;
    }

    /** Whether the case's item stands on the agenda of a meeting that can still deal with it. */
    public boolean isListed(String stage) {
        return item(stage).isPresent();
    }

    /** Whether that agenda is public with the item's report. */
    public boolean isPublic(String stage) {
        return item(stage).filter(Agendas::isPublic).isPresent();
    }

    /** The ISO date of that meeting, or of the last one where none is to come. */
    public @Nullable String meetingOf(String stage) {
        return agendas.latest(CaseInHand.reference(), stage)
                .map(item -> item.date().toString())
                .orElse(null);
    }

    private Optional<AgendaItem> item(String stage) {
        return agendas.listed(CaseInHand.reference(), stage);
    }
}
