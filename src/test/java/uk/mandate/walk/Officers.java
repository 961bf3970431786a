package uk.mandate.walk;

import java.time.LocalDate;
import java.util.List;
import uk.mandate.organisation.Directory;
import uk.mandate.organisation.Directory.PersonEntry;
import uk.mandate.process.Cases.OpenTask;

/** Who answers: mostly somebody to whom the task was given, and often enough somebody else. */
final class Officers {
    private static final int RIGHT = 82;
    private final Directory directory;
    private final Dice dice;

    Officers(Directory directory, Dice dice) {
        this.directory = directory;
        this.dice = dice;
    }

    /** Somebody whose task it is. */
    String right(OpenTask task, LocalDate today) {
        var group = dice.of(task.groups().stream().sorted().toList());
        return dice.of(ids(directory.membersOf(group, today)));
    }

    /** Anybody, and most likely somebody whose task it is. */
    String any(OpenTask task, LocalDate today) {
        return dice.chance(RIGHT) ? right(task, today) : anybody(today);
    }

    String anybody(LocalDate today) {
        return dice.of(ids(directory.people(today)));
    }

    private static List<String> ids(List<PersonEntry> people) {
        return people.stream().map(person -> person.id().value()).sorted().toList();
    }
}
