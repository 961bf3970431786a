package uk.mandate.organisation.sample;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.PersonId;
import uk.mandate.organisation.AuthorityId;
import uk.mandate.organisation.BodyId;
import uk.mandate.organisation.authorities.AuthorityService;
import uk.mandate.organisation.authorities.StaffService;
import uk.mandate.organisation.bodies.BodyService;
import uk.mandate.organisation.bodies.Member;
import uk.mandate.organisation.offices.Manner;
import uk.mandate.organisation.offices.OfficeService;
import uk.mandate.organisation.people.PeopleService;
import uk.mandate.organisation.roles.RoleService;
import uk.mandate.organisation.sample.SampleFile.AuthorityLine;
import uk.mandate.organisation.sample.SampleFile.BodyLine;
import uk.mandate.organisation.sample.SampleFile.PersonLine;
import uk.mandate.organisation.standing.DatedChange;

/** Loads a sample through the same services that administrators use, so that it obeys the same rules and leaves a trace. */
@Component
@Transactional
class SampleOrganisation {
    private final PeopleService people;
    private final OfficeService offices;
    private final AuthorityService authorities;
    private final StaffService staff;
    private final BodyService bodies;
    private final RoleService roles;

    SampleOrganisation(
            PeopleService people,
            OfficeService offices,
            AuthorityService authorities,
            StaffService staff,
            BodyService bodies,
            RoleService roles) {
        this.people = people;
        this.offices = offices;
        this.authorities = authorities;
        this.staff = staff;
        this.bodies = bodies;
        this.roles = roles;
    }

    /** All of it or nothing. */
    void load(SampleFile file) {
        var from = new DatedChange(file.from(), file.reason());
        file.offices()
                .forEach(office -> offices.establish(new OfficeId(office.id()), office.name(), office.sole(), from));
        file.authorities().forEach(authority -> load(authority, from));
        file.people().forEach(person -> load(person, from));
        file.bodies().forEach(body -> load(body, from));
    }

    private void load(AuthorityLine line, DatedChange from) {
        var id = new AuthorityId(line.id());
        authorities.register(id, line.name(), from);
        line.capacities().forEach(capacity -> authorities.recordCapacity(id, capacity, from, null));
    }

    private void load(PersonLine line, DatedChange from) {
        var person = new PersonId(line.id());
        people.register(person, line.name(), from);
        if (line.office() != null) {
            offices.appoint(new OfficeId(line.office()), person, Manner.SUBSTANTIVE, from, null);
        }
        if (line.authority() != null) {
            staff.appoint(new AuthorityId(line.authority()), person, from, null);
        }
        if (line.role() != null) {
            roles.grant(line.role(), person, from, null);
        }
    }

    private void load(BodyLine line, DatedChange from) {
        var body = new BodyId(line.id());
        bodies.establish(body, line.name(), line.kind(), from);
        line.people()
                .forEach(seat -> bodies.appoint(body, Member.of(new PersonId(seat.id())), seat.seat(), from, null));
        line.authorities()
                .forEach(seat -> bodies.appoint(body, Member.of(new AuthorityId(seat.id())), seat.seat(), from, null));
    }
}
