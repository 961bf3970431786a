package uk.mandate.organisation.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.mandate.organisation.Capacity;
import uk.mandate.organisation.Role;
import uk.mandate.organisation.bodies.BodyKind;
import uk.mandate.organisation.bodies.Seat;

/** The shape of {@code samples/organisation.yaml}. */
record SampleFile(
        LocalDate from,
        String reason,
        List<OfficeLine> offices,
        List<AuthorityLine> authorities,
        List<PersonLine> people,
        List<BodyLine> bodies) {

    record OfficeLine(String id, String name, boolean sole) {}

    record AuthorityLine(String id, String name, @DefaultValue List<Capacity> capacities) {}

    record PersonLine(
            String id, String name, @Nullable String office, @Nullable String authority, @Nullable Role role) {}

    record BodyLine(
            String id,
            String name,
            BodyKind kind,
            @DefaultValue List<SeatLine> people,
            @DefaultValue List<SeatLine> authorities) {}

    record SeatLine(String id, @DefaultValue("MEMBER") Seat seat) {}
}
