package uk.mandate.notification;

import java.util.Locale;

/** What has become of a message. */
public enum MessageStatus {
    WAITING("Waiting"),
    SENT("Sent"),
    FAILED("Failed"),
    /** Before it went out its tasks were done, went to others, or came into the message of a later day. */
    NOT_NEEDED("No longer needed");

    private final String words;

    MessageStatus(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** As addresses have it: {@code not-needed}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
