package uk.mandate.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.mandate.accountability.StartRefused;

class MailSettingsTest {
    @Test
    void withoutAServerNothingElseIsAskedFor() {
        assertThat(new MailSettings(" ", "", "", false).hasServer()).isFalse();
    }

    @Test
    void linksLeadToWhereMandateIs() {
        var settings = new MailSettings("mail", "m@council.example", "https://mandate.council.example:8443/a/", false);

        assertThat(settings.link("/strategies/X")).isEqualTo("https://mandate.council.example:8443/a/strategies/X");
        assertThat(settings.host()).isEqualTo("mandate.council.example");
        assertThat(settings.isTraining()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mandate", "Mandate <m@council.example>", "m@council.example, n@council.example"})
    void aServerNeedsSomebodyFromWhomItComes(String from) {
        assertThatThrownBy(() -> new MailSettings("mail", from, "https://mandate.council.example", false))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("MANDATE_MAIL_FROM is no e-mail address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mandate.council.example", "ftp://council.example", "https://", "https://a b"})
    void aServerNeedsAnAddressForLinks(String address) {
        assertThatThrownBy(() -> new MailSettings("mail", "m@council.example", address, false))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("MANDATE_PUBLIC_ADDRESS is no address");
    }
}
