package uk.mandate.organisation.authorities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.PersonId;
import uk.mandate.organisation.AuthorityId;
import uk.mandate.organisation.OrganisationChanged.Kind;
import uk.mandate.organisation.people.PeopleOnRecord;
import uk.mandate.organisation.standing.ChangeDesk;
import uk.mandate.organisation.standing.ChangeOfOrganisation;
import uk.mandate.organisation.standing.DatedChange;
import uk.mandate.organisation.standing.Ending;
import uk.mandate.organisation.standing.HeldByPeople;
import uk.mandate.organisation.standing.Tenure;

/** Who works for which authority, and so belongs to its group. */
@Service
@Transactional
public class StaffService implements HeldByPeople {
    private final Authorities authorities;
    private final AuthoritiesOnRecord onRecord;
    private final PeopleOnRecord people;
    private final ChangeDesk desk;

    StaffService(Authorities authorities, AuthoritiesOnRecord onRecord, PeopleOnRecord people, ChangeDesk desk) {
        this.authorities = authorities;
        this.onRecord = onRecord;
        this.people = people;
        this.desk = desk;
    }

    /** Puts a person to work for an authority from the change's day, until the last day where one is known. */
    public void appoint(AuthorityId id, PersonId person, DatedChange from, @Nullable LocalDate lastDay) {
        desk.admitAdministratorFor(person);
        var during = Tenure.between(from.effective(), lastDay);
        people.requireHere(person, during);
        var authority = onRecord.require(id);
        authority.employ(person, during);
        authorities.saveAndFlush(authority);
        desk.record(
                ChangeOfOrganisation.of(Kind.AUTHORITY_STAFF_APPOINTED)
                        .concerning("authority", id)
                        .set("person", person)
                        .beginning(during),
                from);
    }

    public Ending end(AuthorityId id, UUID post, DatedChange lastDay) {
        desk.admitAdministrator();
        var authority = onRecord.require(id);
        return end(authority, authority.post(post), lastDay);
    }

    @Override
    public List<Ending> endAll(PersonId leaver, DatedChange lastDay) {
        return authorities.everEmploying(leaver.value()).stream()
                .flatMap(authority -> authority.staffBeyond(lastDay.effective()).stream()
                        .filter(post -> post.person().equals(leaver))
                        .map(post -> end(authority, post, lastDay)))
                .toList();
    }

    void endAll(Authority authority, DatedChange lastDay) {
        authority.staffBeyond(lastDay.effective()).forEach(post -> end(authority, post, lastDay));
    }

    private Ending end(Authority authority, StaffPost post, DatedChange lastDay) {
        var before = post.tenure();
        post.end(lastDay.effective(), desk.today());
        authorities.saveAndFlush(authority);
        desk.record(
                ChangeOfOrganisation.of(Kind.AUTHORITY_STAFF_ENDED)
                        .concerning("authority", authority.id())
                        .concerning("person", post.person())
                        .ending(before, post.tenure()),
                lastDay);
        return new Ending("Staff of " + authority.name(), Optional.empty());
    }
}
