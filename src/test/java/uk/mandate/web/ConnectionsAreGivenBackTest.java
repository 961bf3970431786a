package uk.mandate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.OurCalls;
import uk.mandate.testing.SignedIn;

/** A page that kept its connection to the database would stop Mandate after as many readers as the pool has connections. */
@MandateTest
class ConnectionsAreGivenBackTest {
    @Autowired
    Environment environment;

    @Autowired
    OurCalls ourCalls;

    @Autowired
    DataSource dataSource;

    @ParameterizedTest
    @ValueSource(strings = {"administrator", "democratic.services", "auditor"})
    void byEveryPage(String person) {
        var reader = SignedIn.as(environment, person);

        for (var page : pages()) {
            reader.get(page);

            await().atMost(Duration.ofSeconds(5))
                    .untilAsserted(() -> assertThat(inUse()).as(page).isZero());
        }
    }

    /** Those whose address is whole; what belongs to one thing is asked for the sample's. */
    private List<String> pages() {
        var pages = ourCalls.all().stream()
                .filter(call -> call.startsWith("GET "))
                .map(call -> call.substring("GET ".length()).replaceFirst("\\{(case|reference)}", "CSS-2025-2028"))
                .filter(page -> !page.contains("{"))
                .toList();
        assertThat(pages).contains("/admin/organisation/authorities", "/strategies/CSS-2025-2028");
        return pages;
    }

    private int inUse() throws SQLException {
        return dataSource.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections();
    }
}
