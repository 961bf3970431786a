package uk.mandate.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.mandate.notification.MailNotSent.Why;
import uk.mandate.notification.Outbox.Waiting;
import uk.mandate.organisation.EmailAddresses;

/**
 * Sends what waits, each message in a transaction of its own that holds it meanwhile. A message is sent at least once: whoever
 * dies between the server's yes and the end of the transaction leaves it waiting, and its second copy has the same id.
 */
@Component
class Postman {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1));

    /** With an hour between the later ones, three days. */
    private static final int TRIES = 75;

    private final Outbox outbox;
    private final MailServer server;
    private final Letters letters;
    private final EmailAddresses addresses;
    private final TransactionTemplate transaction;
    private final Clock machineClock;

    Postman(
            Outbox outbox,
            MailServer server,
            Letters letters,
            EmailAddresses addresses,
            TransactionTemplate transaction,
            @Qualifier("machineClock") Clock machineClock) {
        this.outbox = outbox;
        this.server = server;
        this.letters = letters;
        this.addresses = addresses;
        this.transaction = transaction;
        this.machineClock = machineClock;
    }

    /** Sends everything that is due, until nothing is or the server cannot be reached. */
    void round() {
        if (server.isNamed()) {
            while (Boolean.TRUE.equals(transaction.execute(status -> sendNext()))) {
                // Each in a transaction of its own.
            }
        }
    }

    /** Whether to go on: there was one, and there is a server. */
    private boolean sendNext() {
        var next = outbox.takeNext();
        return next.isPresent() && deliver(next.get());
    }

    private boolean deliver(Waiting message) {
        var address = addresses.of(message.person());
        if (address.isEmpty()) {
            outbox.settle(message.id(), MessageStatus.FAILED, "No e-mail address of theirs is on record any more.");
            return true;
        }
        var letter = letters.write(message, address.get());
        if (letter.isEmpty()) {
            outbox.settle(message.id(), MessageStatus.NOT_NEEDED, "Its tasks were done, or went to somebody else.");
            return true;
        }
        try {
            server.send(letter.get());
            outbox.settle(message.id(), MessageStatus.SENT, "");
            return true;
        } catch (MailNotSent failed) {
            keep(message, failed);
            return failed.why() != Why.NO_SERVER;
        }
    }

    /** A server that is away judged nobody: what it never saw is never given up. */
    private void keep(Waiting message, MailNotSent failed) {
        var tries = message.tries() + 1;
        if (failed.why() == Why.REFUSED || (failed.why() == Why.PUT_OFF && tries >= TRIES)) {
            outbox.settle(message.id(), MessageStatus.FAILED, failed.sentence());
        } else {
            var pause = PAUSES.get(Math.min(tries, PAUSES.size()) - 1);
            outbox.tryAgain(message.id(), tries, machineClock.instant().plus(pause), failed.sentence());
        }
    }
}
