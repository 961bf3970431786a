package uk.mandate.walk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.mandate.process.DueJobs.Fired;

/** The tally of a walk. */
final class WhatHappened {
    static final String ANSWERS = "answers by chance";
    static final String ADOPTED = "adopted and in force";
    static final String REFUSED = "refused, rejected or not proceeded with";
    static final String WITHDRAWN = "withdrawn";

    private final Map<String, Integer> counts = new TreeMap<>();

    void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    void count(String what, int times) {
        counts.merge(what, times, Integer::sum);
    }

    int of(String what) {
        return counts.getOrDefault(what, 0);
    }

    void answered(String element, boolean taken) {
        count(ANSWERS);
        count(taken ? "answers taken" : "answers refused");
        count((taken ? "taken at " : "refused at ") + element);
    }

    void clockMoved(List<Fired> fired) {
        count("clock moves");
        fired.forEach(timer -> {
            count("timers fired");
            count("fired " + timer.element());
        });
    }

    /** How many answers people gave by chance. */
    int answers() {
        return of(ANSWERS);
    }

    Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }

    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(entry -> "%6d %s".formatted(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining("\n"));
    }
}
