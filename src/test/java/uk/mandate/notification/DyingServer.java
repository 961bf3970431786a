package uk.mandate.notification;

/** Takes the message and dies before it can be noted. */
class DyingServer extends MailServer {
    private final MailServer server;

    DyingServer(int port) {
        super(MailRoom.provider(MailRoom.sender(port)), MailRoom.SETTINGS);
        server = MailRoom.server(MailRoom.sender(port));
    }

    @Override
    void send(Letter letter) throws MailNotSent {
        server.send(letter);
        throw new Died();
    }

    /** What nobody catches. */
    static class Died extends Error {}
}
