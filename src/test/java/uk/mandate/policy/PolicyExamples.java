package uk.mandate.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import uk.mandate.calendar.BankHolidays;

/** Policies for tests: the sample council's, and the same with one passage written otherwise. */
public final class PolicyExamples {
    private static final String FILE = "policies/stevenage.yaml";
    private static final PolicyReader READER = new PolicyReader(BankHolidays.shipped());

    private PolicyExamples() {}

    public static PolicyPack stevenage() {
        return read(text());
    }

    /** The sample's policy with one passage replaced, which must be there. */
    public static PolicyPack stevenageBut(String passage, String instead) {
        return read(textBut(passage, instead));
    }

    /** As {@link #stevenageBut}, of a policy that came into force before it would have been refused; its cases go on. */
    public static PolicyPack ofBefore(String passage, String instead) {
        return readAsItWas(textBut(passage, instead));
    }

    static PolicyPack read(String yaml) {
        return READER.read(yaml.getBytes(StandardCharsets.UTF_8), FILE);
    }

    /** Without the checks, as a policy that came into force before them. */
    static PolicyPack readAsItWas(String yaml) {
        return READER.readAsItWas(yaml.getBytes(StandardCharsets.UTF_8), FILE);
    }

    static String textBut(String passage, String instead) {
        var text = text();
        if (!text.contains(passage)) {
            throw new IllegalArgumentException("The sample's policy no longer says: " + passage);
        }
        return text.replace(passage, instead);
    }

    static String text() {
        try {
            return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
