package uk.mandate.decision.web;

import uk.mandate.decision.AgendaItem;

/** An item as it reads on an agenda. */
record ItemOnPage(AgendaItem item, String title, String about) {
    static ItemOnPage of(AgendaItem item, String title) {
        return new ItemOnPage(item, title, Stages.title(item.body(), item.stage()));
    }

    /** How it stands, and what became of it. */
    public String standing() {
        var words = item.isPlanned() ? item.listing().words() : item.status().words();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
