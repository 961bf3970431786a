package uk.mandate.audit;

import org.camunda.bpm.engine.impl.history.event.HistoricIncidentEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/** Incidents: a case that stands still because something failed for good, and its repair. */
final class IncidentSteps {
    private IncidentSteps() {}

    static @Nullable EntryDraft draft(HistoricIncidentEventEntity event) {
        if (event.isEventOfType(HistoryEventTypes.INCIDENT_CREATE)) {
            return step("incident-raised", event).sentence(event.getIncidentMessage());
        }
        if (event.isEventOfType(HistoryEventTypes.INCIDENT_RESOLVE)
                || event.isEventOfType(HistoryEventTypes.INCIDENT_DELETE)) {
            return step("incident-resolved", event);
        }
        return null;
    }

    private static EntryDraft step(String type, HistoricIncidentEventEntity event) {
        return Steps.step(type, event, event.getActivityId())
                .detail("incident", event.getId())
                .detail("incidentType", event.getIncidentType());
    }
}
