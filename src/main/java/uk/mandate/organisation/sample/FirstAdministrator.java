package uk.mandate.organisation.sample;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.PersonId;
import uk.mandate.organisation.Role;
import uk.mandate.organisation.people.PeopleService;
import uk.mandate.organisation.roles.RoleService;
import uk.mandate.organisation.standing.ChangeDesk;
import uk.mandate.organisation.standing.DatedChange;

/** Puts the one person on record who can register everybody else. */
@Component
@Transactional
class FirstAdministrator {
    private final PeopleService people;
    private final RoleService roles;
    private final ChangeDesk desk;

    FirstAdministrator(PeopleService people, RoleService roles, ChangeDesk desk) {
        this.people = people;
        this.roles = roles;
        this.desk = desk;
    }

    void register(PersonId person) {
        var today = new DatedChange(desk.today(), "First administrator, named by MANDATE_FIRST_ADMINISTRATOR");
        people.register(person, "First administrator", today);
        roles.grant(Role.ADMINISTRATOR, person, today, null);
    }
}
