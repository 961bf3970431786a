package uk.mandate.notification;

/** A message did not get away; the sentence says why, and holds no word of the server's: servers repeat addresses. */
class MailNotSent extends Exception {
    private final Why why;
    private final String sentence;

    MailNotSent(Why why, String sentence, Throwable cause) {
        super(sentence, cause);
        this.why = why;
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    Why why() {
        return why;
    }

    /** What that means for another try. */
    enum Why {
        /** The server was not spoken to, or let us not in: the message was never judged, and waits. */
        NO_SERVER,
        /** The server asked for another try. */
        PUT_OFF,
        /** The server will not take it, however often it is asked. */
        REFUSED
    }
}
