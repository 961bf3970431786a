package uk.mandate.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** A page that was opened in an earlier session, and is sent in a later one or in none. */
@MandateTest
class EarlierSessionTest {
    private static final String FORM = "/admin/organisation/new/person";

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient database;

    @Test
    void sentInALaterSessionItSaysSoAndIsInTheLedger() {
        var administrator = SignedIn.as(environment, "administrator");
        var before = refused();

        var answer = send(administrator, FORM, "");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("This page was opened in an earlier session", "what you typed is still there")
                .doesNotContain("Your office does not open this page");
        assertThat(refused()).isEqualTo(before + 1);
    }

    @Test
    void aPageOfAnotherOfficeIsStillCalledThat() {
        var officer = SignedIn.as(environment, "lead.officer");
        assertThat(officer.send(officer.request(FORM).header("Accept", "text/html"))
                        .body())
                .contains("Your office does not open this page")
                .doesNotContain("earlier session");
    }

    @ParameterizedTest
    @CsvSource({
        "/strategies/CSS-2025-2028/documents, http://localhost/strategies/CSS-2025-2028/documents/new,"
                + " /strategies/CSS-2025-2028/documents/new",
        "/audit, http://localhost/audit?kind=SIGN_IN, /audit?kind=SIGN_IN",
        "/strategies/bring-in, '', /strategies/bring-in",
        "/strategies/bring-in, http://[::1, /strategies/bring-in",
        "/strategies/bring-in, http://evil.example//evil.example, /"
    })
    void sentInNoSessionItLeadsBackToThePageItWasSentFrom(String sentTo, String sentFrom, String back) {
        var answer = send(SignedIn.stranger(environment), sentTo, sentFrom);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(URLDecoder.decode(answer.headers().firstValue("Location").orElseThrow(), UTF_8))
                .endsWith("/sign-in?ended&next=" + back);
    }

    private static HttpResponse<String> send(SignedIn browser, String path, String sentFrom) {
        var request = browser.request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=old&name=Jo"));
        return browser.send(sentFrom.isEmpty() ? request : request.header("Referer", sentFrom));
    }

    private long refused() {
        return database.sql(
                        "select count(*) from ledger_entries where type = 'request-refused' and person = 'administrator'"
                                + " and door = 'page' and canonical like '%/admin/organisation/new/person%'")
                .query(Long.class)
                .single();
    }
}
