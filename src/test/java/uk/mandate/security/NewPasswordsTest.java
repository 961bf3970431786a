package uk.mandate.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NewPasswordsTest {
    private final NewPasswords passwords = new NewPasswords();

    @Test
    void generatedPasswordsAreLongLegibleAndNeverTheSame() {
        var generated = Stream.generate(passwords::generate).limit(1_000).toList();

        assertThat(generated)
                .doesNotHaveDuplicates()
                .allMatch(password -> password.matches("([a-km-np-z2-9]{5}-){3}[a-km-np-z2-9]{5}"));
    }
}
