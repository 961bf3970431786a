package uk.mandate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says once, at the end of the start, where Mandate is. */
@Component
class AddressLine {
    private static final Logger LOG = LoggerFactory.getLogger(AddressLine.class);

    @EventListener
    void say(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web) {
            LOG.info("Mandate is up: http://localhost:{}/", web.getWebServer().getPort());
        }
    }
}
