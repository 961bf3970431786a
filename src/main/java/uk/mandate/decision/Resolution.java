package uk.mandate.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One decided point of an item: written once, never changed. */
@Entity
@Immutable
@Table(name = "resolutions")
@SuppressWarnings("NullAway.Init")
public class Resolution {
    private static final int LETTERS = 26;

    @Id
    private UUID id;

    private UUID agendaItem;
    private int position;
    private String words;

    @Enumerated(EnumType.STRING)
    private ResolutionFunction function;

    @Column(name = "is_key")
    private boolean key;

    private boolean openToCallIn;
    private @Nullable String notOpenWhy;
    private @Nullable String privateGround;
    private @Nullable String publicInterest;
    private @Nullable LocalDate effectiveOn;

    @Embedded
    private Recording recording;

    protected Resolution() {}

    Resolution(UUID item, int position, NewResolution typed, Recording by) {
        id = UUID.randomUUID();
        agendaItem = item;
        this.position = position;
        words = typed.words();
        function = typed.function();
        key = typed.key();
        notOpenWhy = typed.notOpenWhy();
        openToCallIn = notOpenWhy == null;
        privateGround = typed.privateGround();
        publicInterest = typed.publicInterest();
        effectiveOn = typed.effectiveOn();
        recording = by;
    }

    public UUID id() {
        return id;
    }

    UUID item() {
        return agendaItem;
    }

    int position() {
        return position;
    }

    /** How the resolution at this place, from 1, is cited: "(b)". */
    public static String letter(int place) {
        var last = (char) ('a' + (place - 1) % LETTERS);
        var round = (place - 1) / LETTERS;
        return "(" + (round == 0 ? "" : String.valueOf((char) ('a' + round - 1))) + last + ")";
    }

    public String words() {
        return words;
    }

    public ResolutionFunction function() {
        return function;
    }

    public boolean isKey() {
        return key;
    }

    public boolean isOpenToCallIn() {
        return openToCallIn;
    }

    /** Why scrutiny cannot call it in; empty where it can. */
    public Optional<String> notOpenWhy() {
        return Optional.ofNullable(notOpenWhy);
    }

    /** The paragraph of Schedule 12A by which it is private; empty where everybody may read it. */
    public Optional<String> privateGround() {
        return Optional.ofNullable(privateGround);
    }

    /** Why the public interest in keeping it private is greater. */
    public Optional<String> publicInterest() {
        return Optional.ofNullable(publicInterest);
    }

    /** The day from which it has effect, where it says one. */
    public Optional<LocalDate> effectiveOn() {
        return Optional.ofNullable(effectiveOn);
    }

    public Recording recording() {
        return recording;
    }

    /** The words that everybody may read. */
    String publicWords() {
        return privateGround()
                .map(ground -> "Private: paragraph " + ground + " of Schedule 12A to the Local Government Act 1972.")
                .orElse(words);
    }
}
