package uk.mandate.decision;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.OfficeId;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.CaseFiles.CaseFile;
import uk.mandate.organisation.Directory;
import uk.mandate.organisation.Directory.GroupEntry;
import uk.mandate.organisation.Directory.PersonEntry;

/** Who else can record a body's decision: whoever holds the office that does, and neither wrote nor cleared the report. */
@Component
class OtherRecorders {
    private final Directory directory;
    private final CaseClock clock;

    OtherRecorders(Directory directory, CaseClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** The name of the office that nobody else holds who could record it today; empty where somebody does. */
    Optional<String> lackingOffice(Body body, CaseFile file, ActingPerson recorder) {
        var office = new OfficeId(
                switch (body) {
                    case PARTNERSHIP -> "partnership-coordinator";
                    case OVERVIEW_AND_SCRUTINY -> "scrutiny-officer";
                    default -> "democratic-services";
                });
        var others = directory.holdersOf(office, clock.today()).stream()
                .filter(PersonEntry::active)
                .map(PersonEntry::id)
                .filter(person -> !person.equals(recorder.person()))
                .filter(person ->
                        !person.equals(file.author()) && !file.clearers().contains(person));
        return others.findAny().isPresent() ? Optional.empty() : Optional.of(name(office));
    }

    private String name(OfficeId office) {
        return directory.groups().stream()
                .filter(group -> group.id().equals(office.value()))
                .map(GroupEntry::name)
                .findFirst()
                .orElse(office.value());
    }
}
