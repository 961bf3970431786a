package uk.mandate.policy;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The policy versions that this database has seen, each exactly as it was then. */
@Component
class PolicyArchive {
    private final JdbcClient database;
    private final PolicyReader reader;

    PolicyArchive(JdbcClient database, PolicyReader reader) {
        this.database = database;
        this.reader = reader;
    }

    /**
     * Keeps the policy, or finds it kept already.
     *
     * @throws PolicyUnusable where the same id and version is kept with other content: cases run under that one
     */
    void keep(PolicyPack policy, Instant seen) {
        database.sql(
                        """
                        insert into policies (id, version, content, sha256, first_seen)
                        values (?, ?, ?, ?, ?) on conflict (id, version) do nothing""")
                .params(policy.version().id(), policy.version().version(), policy.content(), policy.sha256())
                .param(Timestamp.from(seen))
                .update();
        if (!content(policy.version()).filter(policy.content()::equals).isPresent()) {
            throw new PolicyUnusable(
                    policy.file(),
                    "version",
                    "must be raised: this database knows " + policy.version()
                            + " with other content, under which cases may run");
        }
    }

    Optional<PolicyPack> find(PolicyVersion version) {
        return content(version)
                .map(content ->
                        reader.readAsItWas(content.getBytes(StandardCharsets.UTF_8), "the kept policy " + version));
    }

    private Optional<String> content(PolicyVersion version) {
        return database.sql("select content from policies where id = ? and version = ?")
                .params(version.id(), version.version())
                .query(String.class)
                .optional();
    }
}
