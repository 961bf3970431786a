package uk.mandate.organisation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.mandate.accountability.Refusal;

class EmailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jo.smith@council.example",
                "JO@a.b-c.example",
                "o'brien+tasks@council.example",
                "1@2.example",
                "jo@council.xn--p1ai"
            })
    void whatAServerCanDeliverToIsTaken(String address) {
        assertThat(new EmailAddress("  " + address + " ").value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jo.smith",
                "@council.example",
                "jo@",
                "jo@council",
                "jo@council..example",
                "jo..smith@council.example",
                ".jo@council.example",
                "jo@-council.example",
                "jo@council.example, al@council.example",
                "jo@council.example\r\nBcc: al@council.example",
                "Jo Smith <jo@council.example>",
                "jo@al@council.example",
                "jo smith@council.example",
                "jo\u200b@council.example",
                "jö@council.example",
                "jo@127.0.0.1",
                "1234567890123456789012345678901234567890123456789012345678901234x@council.example"
            })
    void whatNoServerCouldDeliverToIsRefused(String address) {
        assertThatThrownBy(() -> new EmailAddress(address))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("This is not an e-mail address: give one such as jo.smith@council.example");
    }
}
