package uk.mandate.notification;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import uk.mandate.notification.MailNotSent.Why;

/** What a failure to send means: the server's code decides, its words stay out. */
final class MailFailures {
    private static final int PERMANENT = 500;

    private MailFailures() {}

    static MailNotSent told(MailException failed) {
        var code = code(failed);
        if (code.isEmpty()) {
            return new MailNotSent(
                    Why.NO_SERVER, "The mail server cannot be reached, or does not let Mandate in.", failed);
        }
        return code.getAsInt() >= PERMANENT
                ? new MailNotSent(
                        Why.REFUSED,
                        "The mail server refused the message for good (%d).".formatted(code.getAsInt()),
                        failed)
                : new MailNotSent(
                        Why.PUT_OFF, "The mail server put the message off (%d).".formatted(code.getAsInt()), failed);
    }

    /** What the server answered about the address or the message; empty where it came to no such answer. */
    private static OptionalInt code(MailException failed) {
        return causes(failed).stream()
                .flatMapToInt(cause -> {
                    if (cause instanceof SMTPAddressFailedException address) {
                        return IntStream.of(address.getReturnCode());
                    }
                    return cause instanceof SMTPSendFailedException message
                            ? IntStream.of(message.getReturnCode())
                            : IntStream.empty();
                })
                .filter(code -> code >= 400)
                .findFirst();
    }

    /** The failure's causes, those of the addresses first, which JavaMail chains beside the causes. */
    private static List<Throwable> causes(MailException failed) {
        var all = new ArrayList<Throwable>();
        if (failed instanceof MailSendException several) {
            several.getFailedMessages().values().forEach(one -> addChain(one, all));
        }
        addChain(failed.getCause(), all);
        return all;
    }

    private static void addChain(@Nullable Throwable first, List<Throwable> all) {
        for (var cause = first; cause != null && !all.contains(cause); cause = next(cause)) {
            all.add(0, cause);
        }
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof MessagingException chained ? chained.getNextException() : cause.getCause();
    }
}
