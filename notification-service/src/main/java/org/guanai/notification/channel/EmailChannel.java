package org.guanai.notification.channel;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.guanai.kit.transaction.Failures;
import org.guanai.notification.directory.Directory;
import org.guanai.notification.directory.EmailAddress;

/// E-mail (电子邮件) over SMTP. A repetition has the same Message-ID, so that it is the same mail.
@ApplicationScoped
class EmailChannel implements Channel {
    private static final String DOMAIN = "@notices.guanai";

    private final Mailer mailer;
    private final Directory directory;

    EmailChannel(Mailer mailer, Directory directory) {
        this.mailer = mailer;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "EMAIL";
    }

    @Override
    public Addressed addressed(Message message) {
        return switch (directory.email(message.person())) {
            case EmailAddress.Unknown _ -> () -> new Outcome.Later("unknown-person");
            case EmailAddress.Unreadable _ -> () -> new Outcome.Later("unreadable-contact");
            case EmailAddress.None _ -> Outcome.NoAddress::new;
            case EmailAddress.Of(var address) -> () -> send(address, message);
        };
    }

    private Outcome send(String address, Message message) {
        try {
            mailer.send(
                    Mail.withText(address, message.subject(), message.text())
                            .addHeader("Message-ID", "<" + message.id() + DOMAIN + ">"));
            return new Outcome.HandedOver();
        } catch (RuntimeException e) {
            return refusedForGood(e)
                    .<Outcome>map(Outcome.Refused::new)
                    .orElseGet(() -> new Outcome.Later("smtp-away"));
        }
    }

    /// A 5xx answer stays; everything else, a lost connection above all, may pass.
    private static Optional<String> refusedForGood(Throwable e) {
        return Failures.causes(e).stream()
                .filter(c -> c instanceof SMTPException s && s.isPermanent())
                .map(c -> "smtp-" + ((SMTPException) c).getReplyCode())
                .findFirst();
    }
}
