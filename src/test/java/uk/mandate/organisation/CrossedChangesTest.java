package uk.mandate.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** Two administrators at the same moment, of whom the database lets one through. */
@MandateTest
@ExtendWith(OutputCaptureExtension.class)
class CrossedChangesTest {
    private static final String PAGE = "/admin/organisation/new/office";

    @Autowired
    Environment environment;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Test
    void theLaterOneReadsAPlainSentenceAndNobodyIsAlarmed(CapturedOutput console) {
        var administrator = SignedIn.as(environment, "administrator");
        var fields = new HashMap<>(Map.of("id", "crossed-office", "name", "Crossed", "holders", "ONE"));
        fields.putAll(Map.of("from-day", "6", "from-month", "1", "from-year", "2025", "reason", "Tested"));

        var later = transaction.execute(status -> {
            database.sql("insert into offices values ('crossed-office', 'First', true, '2025-01-01', null, false, 0)")
                    .update();
            var sent = CompletableFuture.supplyAsync(() -> administrator.postForm(PAGE, PAGE, fields));
            waitUntilSomebodyWaits();
            return sent;
        });

        HttpResponse<String> answer = later.join();
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Somebody else changed this at the same moment.");
        assertThat(console.getAll()).contains("Two changes crossed at " + PAGE).doesNotContain("offices_pkey", "ERROR");
    }

    private void waitUntilSomebodyWaits() {
        for (int tries = 0; tries < 300; tries++) {
            var waits = database.sql("select exists (select from pg_locks where not granted), pg_sleep(0.1)")
                    .query((row, number) -> row.getBoolean(1))
                    .single();
            if (waits) {
                return;
            }
        }
        throw new AssertionError("Nobody waited for the first of the two.");
    }
}
