package uk.mandate.database;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The embedded database's three roles and their generated passwords, kept in one file that only its user may read. */
record Credentials(String superuser, String owner, String runtime) {
    /** Created the cluster; makes the other roles and the database, and nothing else. */
    static final String SUPERUSER = "postgres";
    /** Owns the database and its tables; only Flyway is this role. */
    static final String OWNER = "mandate_owner";
    /** Everything else: reads and writes rows, cannot change a table. */
    static final String RUNTIME = "mandate";

    static Credentials generated() {
        return new Credentials(password(), password(), password());
    }

    static Credentials read(Path file) throws IOException {
        var lines = new Properties();
        lines.load(new StringReader(Files.readString(file)));
        return new Credentials(require(lines, SUPERUSER), require(lines, OWNER), require(lines, RUNTIME));
    }

    void write(Path file) throws IOException {
        PrivateFiles.write(
                file,
                """
                # The roles of the embedded PostgreSQL and their passwords. Keep it with the data; show it to nobody.
                %s=%s
                %s=%s
                %s=%s
                """
                        .formatted(SUPERUSER, superuser, OWNER, owner, RUNTIME, runtime));
    }

    private static String require(Properties lines, String role) throws IOException {
        var password = lines.getProperty(role);
        if (password == null) {
            throw new IOException("the password of " + role + " is missing in the file of passwords");
        }
        return password;
    }

    private static String password() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Credentials of " + SUPERUSER + ", " + OWNER + " and " + RUNTIME;
    }
}
