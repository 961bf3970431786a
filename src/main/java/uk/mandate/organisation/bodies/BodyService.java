package uk.mandate.organisation.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.organisation.BodyId;
import uk.mandate.organisation.OrganisationChanged.Kind;
import uk.mandate.organisation.authorities.AuthoritiesOnRecord;
import uk.mandate.organisation.people.PeopleOnRecord;
import uk.mandate.organisation.standing.ChangeDesk;
import uk.mandate.organisation.standing.ChangeOfOrganisation;
import uk.mandate.organisation.standing.DatedChange;
import uk.mandate.organisation.standing.Ending;
import uk.mandate.organisation.standing.HeldByPeople;
import uk.mandate.organisation.standing.Tenure;

/** Establishes bodies, appoints their members and ends their membership. */
@Service
@Transactional
public class BodyService implements HeldByPeople {
    private final Bodies bodies;
    private final PeopleOnRecord people;
    private final AuthoritiesOnRecord authorities;
    private final ChangeDesk desk;

    BodyService(Bodies bodies, PeopleOnRecord people, AuthoritiesOnRecord authorities, ChangeDesk desk) {
        this.bodies = bodies;
        this.people = people;
        this.authorities = authorities;
        this.desk = desk;
    }

    public void establish(BodyId id, String name, BodyKind kind, DatedChange from) {
        desk.admitAdministrator();
        if (bodies.existsById(id.value())) {
            throw new Refusal("This id is taken, or was in the past. Ids are never used again: choose another one.");
        }
        var body = bodies.saveAndFlush(new Body(id, name, kind, from.effective()));
        desk.record(
                ChangeOfOrganisation.of(Kind.BODY_ESTABLISHED)
                        .set("body", id)
                        .set("name", body.name())
                        .set("kind", body.kind().title())
                        .beginning(body.tenure()),
                from);
    }

    /** Appoints from the change's day, until the last day where one is known. */
    public void appoint(BodyId id, Member member, Seat seat, DatedChange from, @Nullable LocalDate lastDay) {
        var during = Tenure.between(from.effective(), lastDay);
        admit(member, during);
        var body = require(id);
        body.appoint(member, seat, during);
        bodies.saveAndFlush(body);
        desk.record(
                ChangeOfOrganisation.of(Kind.MEMBER_APPOINTED)
                        .concerning("body", id)
                        .set("person", member.person())
                        .set("authority", member.authority())
                        .set("seat", seat.title())
                        .beginning(during),
                from);
    }

    private void admit(Member member, Tenure during) {
        if (member.person() != null) {
            desk.admitAdministratorFor(member.person());
            people.requireHere(member.person(), during);
        } else if (member.authority() != null) {
            desk.admitAdministrator();
            authorities.requireStanding(member.authority(), during);
        }
    }

    public Ending end(BodyId id, UUID member, DatedChange lastDay) {
        desk.admitAdministrator();
        var body = require(id);
        return end(body, body.member(member), lastDay);
    }

    public void abolish(BodyId id, DatedChange lastDay) {
        desk.admitAdministrator();
        var body = require(id);
        var before = body.tenure();
        body.abolish(lastDay.effective(), desk.today());
        bodies.saveAndFlush(body);
        desk.record(
                ChangeOfOrganisation.of(Kind.BODY_ABOLISHED)
                        .concerning("body", id)
                        .ending(before, body.tenure()),
                lastDay);
    }

    @Override
    public List<Ending> endAll(PersonId leaver, DatedChange lastDay) {
        return bodies.everSeating(leaver.value()).stream()
                .flatMap(body -> body.seatedBeyond(leaver, lastDay.effective()).stream()
                        .map(member -> end(body, member, lastDay)))
                .toList();
    }

    private Ending end(Body body, BodyMember seated, DatedChange lastDay) {
        var before = seated.tenure();
        seated.end(lastDay.effective(), desk.today());
        bodies.saveAndFlush(body);
        desk.record(
                ChangeOfOrganisation.of(Kind.MEMBER_ENDED)
                        .concerning("body", body.id())
                        .concerning("person", seated.member().person())
                        .concerning("authority", seated.member().authority())
                        .concerning("seat", seated.seat().title())
                        .ending(before, seated.tenure()),
                lastDay);
        return new Ending(seated.seat().title() + ", " + body.name(), Optional.empty());
    }

    private Body require(BodyId id) {
        return bodies.findById(id.value())
                .orElseThrow(() -> new Refusal("There is no such body. Choose one from the list of bodies."));
    }
}
