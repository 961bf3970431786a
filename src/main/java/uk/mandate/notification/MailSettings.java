package uk.mandate.notification;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.StartRefused;

/** What every message needs beside its words: from whom it comes, and where its links lead. */
@Component
class MailSettings {
    private static final String ADDRESS = "[^\\s<>@,;]+@[^\\s<>@,;]+";

    private final boolean hasServer;
    private final String from;
    private final String publicAddress;
    private final boolean training;

    MailSettings(
            @Value("${spring.mail.host:}") String host,
            @Value("${mandate.mail.from:}") String from,
            @Value("${mandate.public-address:}") String publicAddress,
            @Value("${mandate.training.enabled:true}") boolean training) {
        this.hasServer = !host.isBlank();
        this.from = from.strip();
        this.publicAddress = publicAddress.strip().replaceFirst("/+$", "");
        this.training = training;
        if (hasServer) {
            check();
        }
    }

    /** Whether a mail server is named; without one every message waits. */
    boolean hasServer() {
        return hasServer;
    }

    String from() {
        return from;
    }

    /** A link to this path that works from anywhere. */
    String link(String path) {
        return publicAddress + path;
    }

    /** The host of the links, for the identifiers of messages. */
    String host() {
        return URI.create(publicAddress).getHost();
    }

    boolean isTraining() {
        return training;
    }

    private void check() {
        if (!from.matches(ADDRESS)) {
            throw new StartRefused(
                    "SPRING_MAIL_HOST names a mail server, and MANDATE_MAIL_FROM is no e-mail address: set it"
                            + " to the one from which Mandate writes, such as mandate@council.example.");
        }
        if (!isWebAddress(publicAddress)) {
            throw new StartRefused(
                    "SPRING_MAIL_HOST names a mail server, and MANDATE_PUBLIC_ADDRESS is no address for the"
                            + " links in messages: set it to Mandate's own, such as https://mandate.council.example.");
        }
    }

    private static boolean isWebAddress(String address) {
        try {
            var read = new URI(address);
            return Set.of("http", "https").contains(String.valueOf(read.getScheme())) && read.getHost() != null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
