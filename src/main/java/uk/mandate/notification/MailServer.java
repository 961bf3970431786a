package uk.mandate.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The council's mail server, where one is named. */
@Component
class MailServer {
    private final ObjectProvider<JavaMailSender> sender;
    private final MailSettings settings;

    MailServer(ObjectProvider<JavaMailSender> sender, MailSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    boolean isNamed() {
        return settings.hasServer() && sender.getIfAvailable() != null;
    }

    void send(Letter letter) throws MailNotSent {
        var post = sender.getObject();
        try {
            post.send(written(letter, post.createMimeMessage()));
        } catch (MailException failed) {
            throw MailFailures.told(failed);
        } catch (MessagingException unwritable) {
            throw new MailNotSent(MailNotSent.Why.REFUSED, "The address on record cannot be written to.", unwritable);
        }
    }

    private MimeMessage written(Letter letter, MimeMessage blank) throws MessagingException {
        var message = new Identified(blank, "<" + letter.id() + "@" + settings.host() + ">");
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        // So that no absence assistant answers.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** A message whose id is ours: sent twice after a crash, it can be told to be the same. */
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(MimeMessage blank, String id) {
            super(blank.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
