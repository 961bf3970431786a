package uk.mandate.policy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.mandate.calendar.BankHolidays;
import uk.mandate.calendar.CouncilCalendar;
import uk.mandate.calendar.Counting;

/** One version of the local constitution, on the calendar it counts by; what rules, due dates and pages ask. */
public final class PolicyPack {
    private final PolicyValues values;
    private final Map<String, String> sources;
    private final String file;
    private final String content;
    private final String sha256;
    private final CouncilCalendar calendar;

    PolicyPack(
            PolicyValues values,
            Map<String, String> sources,
            String file,
            String content,
            String sha256,
            BankHolidays bankHolidays) {
        this.values = values;
        this.sources = Map.copyOf(sources);
        this.file = file;
        this.content = content;
        this.sha256 = sha256;
        this.calendar = new CouncilCalendar(bankHolidays, closedDays(values), values.officeCloses());
    }

    public PolicyVersion version() {
        return new PolicyVersion(values.id(), values.version());
    }

    /** Everything else that the policy says. */
    public PolicyValues values() {
        return values;
    }

    public CouncilCalendar calendar() {
        return calendar;
    }

    /**
     * One clock of the policy, such as {@code leader-objection}.
     *
     * @throws IllegalArgumentException where no policy has such a clock, which is a programming error
     */
    public StatutoryClock clock(String key) {
        var clock = OptionalClocks.find(values, key);
        if (clock == null) {
            throw new IllegalArgumentException("No policy has a clock " + key + ".");
        }
        return new StatutoryClock(clock, counting(clock.counting()), calendar);
    }

    /** Whether the law itself gives the time that this clock counts, of which a policy may only give more. */
    public static boolean isClockOfTheLaw(String key) {
        return StatutoryFloor.holds(key);
    }

    /** A counting by the policy's name for it. */
    public Counting counting(String name) {
        return switch (name) {
            case "calendar" -> Counting.CALENDAR;
            case "working" -> Counting.WORKING;
            default -> local(name);
        };
    }

    private Counting local(String name) {
        var written = values.counting().get(name);
        if (written == null || written.base() == null) {
            throw new IllegalArgumentException("The policy " + version() + " has no counting " + name + ".");
        }
        return new Counting(name, written.base(), written.alsoNot());
    }

    /** Where a value comes from, by its key such as {@code clocks.agenda}; "assumed" where the council's text is unknown. */
    public Optional<String> source(String key) {
        return Optional.ofNullable(sources.get(key)).or(() -> OptionalClocks.source(values, key));
    }

    /** What the policy's file is called in sentences. */
    String file() {
        return file;
    }

    /** The policy in canonical JSON (RFC 8785), sources included: what is stored and compared. */
    public String content() {
        return content;
    }

    /** SHA-256 of {@link #content}, hexadecimal. */
    public String sha256() {
        return sha256;
    }

    private static Set<LocalDate> closedDays(PolicyValues values) {
        var working = values.counting().get(Counting.WORKING.name());
        return working == null ? Set.of() : working.closed();
    }
}
