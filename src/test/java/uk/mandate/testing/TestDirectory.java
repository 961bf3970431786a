package uk.mandate.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.PersonId;
import uk.mandate.organisation.Directory;

/** Until the organisation lands: everybody holds the office whose id is theirs with hyphens. */
@AutoConfiguration
public class TestDirectory {
    @Bean
    @ConditionalOnMissingBean
    Directory testDirectory() {
        return new EverybodyHoldsTheirOffice();
    }

    private static class EverybodyHoldsTheirOffice implements Directory {
        @Override
        public Optional<PersonEntry> person(PersonId person) {
            var title = person.value().replace('.', ' ');
            return Optional.of(new PersonEntry(
                    person, title.substring(0, 1).toUpperCase(java.util.Locale.UK) + title.substring(1), true));
        }

        @Override
        public List<PersonEntry> people(LocalDate on) {
            return List.of();
        }

        @Override
        public Set<OfficeId> officesOf(PersonId person, LocalDate on) {
            return Set.of(new OfficeId(person.value().replace(".second", "").replace('.', '-')));
        }

        @Override
        public List<PersonEntry> holdersOf(OfficeId office, LocalDate on) {
            return List.of();
        }

        @Override
        public Set<String> groupsOf(PersonId person, LocalDate on) {
            return Set.of(person.value().replace(".second", "").replace('.', '-'));
        }

        @Override
        public List<PersonEntry> membersOf(String group, LocalDate on) {
            return List.of();
        }

        @Override
        public List<GroupEntry> groups() {
            return List.of();
        }
    }
}
