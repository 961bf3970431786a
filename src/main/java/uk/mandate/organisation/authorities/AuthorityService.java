package uk.mandate.organisation.authorities;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Refusal;
import uk.mandate.organisation.AuthorityId;
import uk.mandate.organisation.Capacity;
import uk.mandate.organisation.OrganisationChanged.Kind;
import uk.mandate.organisation.standing.ChangeDesk;
import uk.mandate.organisation.standing.ChangeOfOrganisation;
import uk.mandate.organisation.standing.DatedChange;
import uk.mandate.organisation.standing.Ending;
import uk.mandate.organisation.standing.Tenure;

/** Registers authorities, records and ends their capacities, and lets one succeed another. */
@Service
@Transactional
public class AuthorityService {
    private final Authorities authorities;
    private final AuthoritiesOnRecord onRecord;
    private final StaffService staff;
    private final ChangeDesk desk;

    AuthorityService(Authorities authorities, AuthoritiesOnRecord onRecord, StaffService staff, ChangeDesk desk) {
        this.authorities = authorities;
        this.onRecord = onRecord;
        this.staff = staff;
        this.desk = desk;
    }

    public void register(AuthorityId id, String name, DatedChange from) {
        desk.admitAdministrator();
        if (authorities.existsById(id.value())) {
            throw new Refusal("This id is taken, or was in the past. Ids are never used again: choose another one.");
        }
        var authority = authorities.saveAndFlush(new Authority(id, name, from.effective()));
        desk.record(
                ChangeOfOrganisation.of(Kind.AUTHORITY_REGISTERED)
                        .set("authority", id)
                        .set("name", authority.name())
                        .beginning(authority.tenure()),
                from);
    }

    /** Records a capacity from the change's day, until the last day where one is known. */
    public void recordCapacity(AuthorityId id, Capacity capacity, DatedChange from, @Nullable LocalDate lastDay) {
        desk.admitAdministrator();
        var during = Tenure.between(from.effective(), lastDay);
        var authority = onRecord.require(id);
        authority.record(capacity, during);
        authorities.saveAndFlush(authority);
        desk.record(
                ChangeOfOrganisation.of(Kind.AUTHORITY_CAPACITY_RECORDED)
                        .concerning("authority", id)
                        .set("capacity", capacity.title())
                        .set("section", capacity.standing().section())
                        .beginning(during),
                from);
    }

    public Ending endCapacity(AuthorityId id, UUID held, DatedChange lastDay) {
        desk.admitAdministrator();
        var authority = onRecord.require(id);
        return end(authority, authority.capacity(held), lastDay);
    }

    /** Ends an authority in favour of its successor; the successor's capacities are recorded by themselves. */
    public void succeed(AuthorityId id, AuthorityId successor, DatedChange lastDay) {
        desk.admitAdministrator();
        onRecord.requireStanding(successor, Tenure.from(lastDay.effective().plusDays(1)));
        var authority = onRecord.require(id);
        authority.capacitiesBeyond(lastDay.effective()).forEach(held -> end(authority, held, lastDay));
        staff.endAll(authority, lastDay);
        var before = authority.tenure();
        authority.giveWayTo(successor, lastDay.effective(), desk.today());
        authorities.saveAndFlush(authority);
        desk.record(
                ChangeOfOrganisation.of(Kind.AUTHORITY_SUCCEEDED)
                        .concerning("authority", id)
                        .set("successor", successor)
                        .ending(before, authority.tenure()),
                lastDay);
    }

    private Ending end(Authority authority, CapacityHeld held, DatedChange lastDay) {
        var before = held.tenure();
        held.end(lastDay.effective(), desk.today());
        authorities.saveAndFlush(authority);
        desk.record(
                ChangeOfOrganisation.of(Kind.AUTHORITY_CAPACITY_ENDED)
                        .concerning("authority", authority.id())
                        .concerning("capacity", held.capacity().title())
                        .ending(before, held.tenure()),
                lastDay);
        return new Ending(authority.name() + " as " + held.capacity().title(), Optional.empty());
    }
}
