package uk.mandate.decision.web;

import java.util.List;
import uk.mandate.decision.Body;
import uk.mandate.organisation.web.Field.Option;

/** For what a case's item can stand before a body: the stages at which it decides, by their ids. */
final class Stages {
    private Stages() {}

    static List<Option> of(Body body) {
        return switch (body) {
            case CABINET ->
                List.of(
                        new Option("cabinet-1", "The draft, for consultation"),
                        new Option("cabinet-2", "The final version, to recommend it to Council"));
            case OVERVIEW_AND_SCRUTINY ->
                List.of(
                        new Option("scrutiny", "Comments on the draft"),
                        new Option("cabinet-2", "A look at Cabinet's recommendation"));
            case COUNCIL, LEADER ->
                List.of(
                        new Option("council", "Council decides on the strategy"),
                        new Option("council-final", "Council decides finally"));
            case PARTNERSHIP -> List.of(new Option("partnership", "The partnership adopts the strategy"));
        };
    }

    /** What a stage is called, by its id. */
    static String title(Body body, String stage) {
        return of(body).stream()
                .filter(option -> option.value().equals(stage))
                .map(Option::text)
                .findFirst()
                .orElse(stage);
    }
}
