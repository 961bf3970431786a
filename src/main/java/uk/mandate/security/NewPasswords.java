package uk.mandate.security;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;

/** Makes passwords and says whether one that a person chose will do. Length counts; character classes do not. */
@Component
class NewPasswords {
    /** Without letters and digits that are read for one another. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GENERATED_GROUPS = 4;
    private static final int GROUP_LENGTH = 5;
    private static final int SHORTEST = 12;
    /** bcrypt reads no further. */
    static final int LONGEST_IN_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 6;

    private final SecureRandom random = new SecureRandom();

    /** Twenty characters in four groups, about 99 bits. */
    String generate() {
        var password = new StringBuilder();
        for (int position = 0; position < GENERATED_GROUPS * GROUP_LENGTH; position++) {
            if (position > 0 && position % GROUP_LENGTH == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    /** Refuses a password that is too short, too long, too plain, the person's own name or the one they had. */
    void check(PersonId person, String current, String chosen) {
        if (chosen.length() < SHORTEST) {
            throw new Refusal("The new password is too short; use at least 12 characters, three words for example.");
        }
        if (chosen.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
            throw new Refusal("The new password is too long; use at most 72 characters.");
        }
        if (chosen.chars().distinct().count() < FEWEST_DIFFERENT) {
            throw new Refusal("The new password repeats itself too much; use at least 6 different characters.");
        }
        if (chosen.toLowerCase(Locale.ROOT).contains(person.value())) {
            throw new Refusal("The new password contains your user name; choose one that does not.");
        }
        if (chosen.equals(current)) {
            throw new Refusal("The new password is the one you have; choose another.");
        }
    }
}
