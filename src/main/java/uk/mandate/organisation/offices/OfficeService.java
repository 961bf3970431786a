package uk.mandate.organisation.offices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.ReservedIds;
import uk.mandate.calendar.BritishDates;
import uk.mandate.organisation.OrganisationChanged.Kind;
import uk.mandate.organisation.people.PeopleOnRecord;
import uk.mandate.organisation.standing.ChangeDesk;
import uk.mandate.organisation.standing.ChangeOfOrganisation;
import uk.mandate.organisation.standing.DatedChange;
import uk.mandate.organisation.standing.Ending;
import uk.mandate.organisation.standing.HeldByPeople;
import uk.mandate.organisation.standing.Tenure;

/** Establishes offices, appoints their holders and ends their holding. */
@Service
@Transactional
public class OfficeService implements HeldByPeople {
    private final Offices offices;
    private final PeopleOnRecord people;
    private final ChangeDesk desk;

    OfficeService(Offices offices, PeopleOnRecord people, ChangeDesk desk) {
        this.offices = offices;
        this.people = people;
        this.desk = desk;
    }

    public void establish(OfficeId id, String name, boolean sole, DatedChange from) {
        desk.admitAdministrator();
        if (ReservedIds.isReserved(id)) {
            throw new Refusal("This id means a role, an authority or a group of Mandate's own. Choose another one.");
        }
        if (offices.existsById(id.value())) {
            throw new Refusal("This id is taken, or was in the past. Ids are never used again: choose another one.");
        }
        var office = offices.saveAndFlush(new Office(id, name, sole, from.effective()));
        desk.record(
                ChangeOfOrganisation.of(Kind.OFFICE_ESTABLISHED)
                        .set("office", id)
                        .set("name", office.name())
                        .set("oneHolder", sole)
                        .beginning(office.tenure()),
                from);
    }

    /** Appoints from the change's day, until the last day where one is known. */
    public void appoint(OfficeId id, PersonId person, Manner manner, DatedChange from, @Nullable LocalDate lastDay) {
        desk.admitAdministratorFor(person);
        var during = Tenure.between(from.effective(), lastDay);
        people.requireHere(person, during);
        var office = require(id);
        office.appoint(person, manner, during);
        offices.saveAndFlush(office);
        desk.record(
                ChangeOfOrganisation.of(Kind.OFFICE_HOLDER_APPOINTED)
                        .concerning("office", id)
                        .set("person", person)
                        .set("manner", manner.title())
                        .beginning(during),
                from);
    }

    /** Ends one holding; the last holder's end only warns, because a vacant office never stops a case. */
    public Ending end(OfficeId id, UUID holding, DatedChange lastDay) {
        desk.admitAdministrator();
        var office = require(id);
        return end(office, office.holding(holding), lastDay);
    }

    public void abolish(OfficeId id, DatedChange lastDay) {
        desk.admitAdministrator();
        var office = require(id);
        var before = office.tenure();
        office.abolish(lastDay.effective(), desk.today());
        offices.saveAndFlush(office);
        desk.record(
                ChangeOfOrganisation.of(Kind.OFFICE_ABOLISHED)
                        .concerning("office", id)
                        .ending(before, office.tenure()),
                lastDay);
    }

    @Override
    public List<Ending> endAll(PersonId leaver, DatedChange lastDay) {
        return offices.everHeldBy(leaver.value()).stream()
                .flatMap(office -> office.heldBeyond(leaver, lastDay.effective()).stream()
                        .map(holding -> end(office, holding, lastDay)))
                .toList();
    }

    private Ending end(Office office, OfficeHolding holding, DatedChange lastDay) {
        var before = holding.tenure();
        holding.end(lastDay.effective(), desk.today());
        offices.saveAndFlush(office);
        desk.record(
                ChangeOfOrganisation.of(Kind.OFFICE_HOLDER_ENDED)
                        .concerning("office", office.id())
                        .concerning("person", holding.person())
                        .concerning("manner", holding.manner().title())
                        .ending(before, holding.tenure()),
                lastDay);
        return new Ending(office.name(), vacancy(office, lastDay.effective().plusDays(1)));
    }

    private static Optional<String> vacancy(Office office, LocalDate day) {
        return office.isVacantOn(day)
                ? Optional.of("%s is vacant from %s. Appoint a holder, or an acting one."
                        .formatted(office.name(), BritishDates.words(day)))
                : Optional.empty();
    }

    private Office require(OfficeId id) {
        return offices.findById(id.value())
                .orElseThrow(() -> new Refusal("There is no such office. Choose one from the list of offices."));
    }
}
