package uk.mandate.process;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import uk.mandate.MandateApplication;
import uk.mandate.hostile.HostileRequests;
import uk.mandate.process.Doors.Place;

/**
 * Mandate in a JVM of its own, on data of its own, because what an administrator may do a hostile request of theirs may do by
 * chance: sends them to all our pages and calls.
 */
final class HostileAdministrator {
    static final String NOTHING_WRONG = "No request of the administrator's was our fault, out of ";
    static final int NUMBER = 2_000;
    private static final long SEED = 20250226;

    private HostileAdministrator() {}

    public static void main(String[] arguments) {
        try (var mandate = SpringApplication.run(MandateApplication.class, arguments)) {
            System.out.println(NOTHING_WRONG + attack(mandate));
        }
    }

    private static int attack(ApplicationContext mandate) {
        var attacker = Attacker.as(mandate.getEnvironment(), "administrator");
        var doors = mandate.getBean(Doors.class).at(Place.OURS);
        var people = mandate.getBean(Cases.class).openTasks().stream()
                .map(Cases.OpenTask::caseReference)
                .toList();
        var requests = new HostileRequests(SEED, doors, people);
        for (var sent = 0; sent < NUMBER; sent++) {
            var answer = attacker.send(Place.OURS.prefix(), requests.next());
            if (!answer.faults().isEmpty()) {
                throw new IllegalStateException(answer.faults() + ": " + answer);
            }
            if (!attacker.isStillSignedIn()) {
                attacker.beginAnew();
            }
        }
        return NUMBER;
    }
}
