package uk.mandate.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.StartRefused;
import uk.mandate.database.PrivateFiles;

/**
 * Opens the accounts of those who are there from the first start. Each gets a password of its own, written to
 * {@code first-sign-in.txt} in the data directory for its owner alone; the training sample's may all be
 * {@code MANDATE_SAMPLE_PASSWORD} and need not be changed, every other must be at first sign-in.
 */
@Component
public class FirstSignIn {
    private static final Logger LOG = LoggerFactory.getLogger(FirstSignIn.class);

    private final StoredAccounts accounts;
    private final PasswordEncoder encoder;
    private final NewPasswords newPasswords;
    private final Path directory;
    private final Path file;
    private final String common;

    FirstSignIn(
            StoredAccounts accounts,
            PasswordEncoder encoder,
            NewPasswords newPasswords,
            @Value("${mandate.data-dir}") Path dataDirectory,
            @Value("${mandate.sample.password:}") String common) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.newPasswords = newPasswords;
        this.directory = dataDirectory;
        this.file = dataDirectory.resolve("first-sign-in.txt");
        this.common = common;
        if (common.getBytes(StandardCharsets.UTF_8).length > NewPasswords.LONGEST_IN_BYTES) {
            throw new StartRefused("MANDATE_SAMPLE_PASSWORD is longer than " + NewPasswords.LONGEST_IN_BYTES
                    + " bytes: choose a shorter one, or leave it out to have one made for each person.");
        }
    }

    /**
     * Opens an account for each of these people who has none yet.
     *
     * @param sample whether they are the training sample's
     */
    @Transactional
    public void openFor(Collection<PersonId> people, boolean sample) {
        var without = people.stream()
                .filter(person -> accounts.find(person).isEmpty())
                .toList();
        if (without.isEmpty()) {
            return;
        }
        if (common.isBlank() || !sample) {
            openWithOwnPasswords(without, !sample);
        } else {
            var hash = encoder.encode(common);
            without.forEach(person -> accounts.open(person, hash, false));
        }
    }

    /** Gives this person, who has an account, a new one-time password, written where the first ones are. */
    @Transactional
    void renew(PersonId person, String reason) {
        write(Map.of(person.value(), accounts.reset(person, reason)));
        LOG.info("The new password of {} is in {}", person, file.toAbsolutePath());
    }

    private void openWithOwnPasswords(Collection<PersonId> people, boolean mustChange) {
        Map<String, String> passwords = new TreeMap<>();
        people.forEach(person -> passwords.put(person.value(), newPasswords.generate()));
        // Hashing is slow on purpose; two cores do it in half the time.
        Map<String, String> hashes = passwords.entrySet().parallelStream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> encoder.encode(entry.getValue())));
        new TreeMap<>(hashes).forEach((person, hash) -> accounts.open(new PersonId(person), hash, mustChange));
        write(passwords);
        LOG.info("The first user names and passwords are in {}", file.toAbsolutePath());
    }

    /** Whoever is named here already, because a start failed before its accounts stood, keeps the new password only. */
    private void write(Map<String, String> passwords) {
        var lines = Stream.concat(
                        linesWithout(passwords.keySet()),
                        passwords.entrySet().stream()
                                .map(entry -> "%-32s %s".formatted(entry.getKey(), entry.getValue())))
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            PrivateFiles.createDirectory(directory);
            PrivateFiles.write(file, lines);
        } catch (IOException unwritable) {
            throw new StartRefused(
                    "The first passwords cannot be written to " + file.toAbsolutePath()
                            + ": make its directory writable, or name another one in MANDATE_DATA_DIR.",
                    unwritable);
        }
    }

    private Stream<String> linesWithout(Set<String> people) {
        if (!Files.exists(file)) {
            return Stream.of();
        }
        try {
            return Files.readAllLines(file).stream().filter(line -> !people.contains(line.split(" ", 2)[0]));
        } catch (IOException unreadable) {
            throw new StartRefused(
                    "The first passwords cannot be read from " + file.toAbsolutePath()
                            + ": make the file readable for the user who runs Mandate.",
                    unreadable);
        }
    }
}
