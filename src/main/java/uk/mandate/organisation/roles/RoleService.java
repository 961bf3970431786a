package uk.mandate.organisation.roles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.organisation.OrganisationChanged.Kind;
import uk.mandate.organisation.Role;
import uk.mandate.organisation.people.PeopleOnRecord;
import uk.mandate.organisation.standing.ChangeDesk;
import uk.mandate.organisation.standing.ChangeOfOrganisation;
import uk.mandate.organisation.standing.DatedChange;
import uk.mandate.organisation.standing.Ending;
import uk.mandate.organisation.standing.HeldByPeople;
import uk.mandate.organisation.standing.Tenure;

/** Grants and ends roles; one administrator at least remains, with no end in sight. */
@Service
@Transactional
public class RoleService implements HeldByPeople {
    private final RoleGrants grants;
    private final PeopleOnRecord people;
    private final ChangeDesk desk;

    RoleService(RoleGrants grants, PeopleOnRecord people, ChangeDesk desk) {
        this.grants = grants;
        this.people = people;
        this.desk = desk;
    }

    /** Grants from the change's day, until the last day where one is known. */
    public void grant(Role role, PersonId person, DatedChange from, @Nullable LocalDate lastDay) {
        desk.admitAdministratorFor(person);
        var during = Tenure.between(from.effective(), lastDay);
        people.requireHere(person, during);
        refuseTwice(role, person, during);
        grants.saveAndFlush(new RoleGrant(role, person, during));
        desk.record(
                ChangeOfOrganisation.of(Kind.ROLE_GRANTED)
                        .set("role", role.group())
                        .set("person", person)
                        .beginning(during),
                from);
    }

    private void refuseTwice(Role role, PersonId person, Tenure during) {
        grants.findByRoleAndPerson(role, person.value()).stream()
                .filter(grant -> grant.tenure().overlaps(during))
                .findFirst()
                .ifPresent(grant -> {
                    throw new Refusal("They already have this role %s. End that first, or give other days."
                            .formatted(grant.tenure().words()));
                });
    }

    public Ending end(UUID id, DatedChange lastDay) {
        desk.admitAdministrator();
        var administrators = grants.findByRoleOrderById(Role.ADMINISTRATOR);
        var grant = grants.findById(id)
                .orElseThrow(() -> new Refusal("There is no such grant. Open the page of roles again."));
        return end(grant, administrators, lastDay);
    }

    @Override
    public List<Ending> endAll(PersonId leaver, DatedChange lastDay) {
        var administrators = grants.findByRoleOrderById(Role.ADMINISTRATOR);
        return grants.findByPerson(leaver.value()).stream()
                .filter(grant -> grant.tenure().standsBeyond(lastDay.effective()))
                .map(grant -> end(grant, administrators, lastDay))
                .toList();
    }

    private Ending end(RoleGrant grant, List<RoleGrant> administrators, DatedChange lastDay) {
        var before = grant.tenure();
        grant.end(lastDay.effective(), desk.today());
        if (grant.role() == Role.ADMINISTRATOR) {
            refuseLastAdministrator(administrators, lastDay.effective().plusDays(1));
        }
        grants.saveAndFlush(grant);
        desk.record(
                ChangeOfOrganisation.of(Kind.ROLE_ENDED)
                        .concerning("role", grant.role().group())
                        .concerning("person", grant.person())
                        .ending(before, grant.tenure()),
                lastDay);
        return new Ending(grant.role().title(), Optional.empty());
    }

    private void refuseLastAdministrator(List<RoleGrant> administrators, LocalDate dayAfter) {
        var day = dayAfter.isBefore(desk.today()) ? desk.today() : dayAfter;
        if (administrators.stream().noneMatch(grant -> grant.staysFrom(day))) {
            throw new Refusal(
                    "At least one administrator must remain, with no last day. Grant the role to somebody else"
                            + " first, beginning no later than the day after.");
        }
    }
}
