package org.guanai.notification.channel;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;
import org.guanai.kit.transaction.Failures;
import org.guanai.notification.directory.Directory;
import org.guanai.notification.directory.EmailAddress;

/// E-mail (电子邮件) over SMTP. A retry has the same Message-ID, hence is the same mail.
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
    public ChannelKind kind() {
        return ChannelKind.EMAIL;
    }

    @Override
    public Addressed addressed(Message message) {
        return switch (directory.email(message.person())) {
            case EmailAddress.Unknown _ -> later(DeliveryFailure.UNKNOWN_PERSON);
            case EmailAddress.Unreadable _ -> later(DeliveryFailure.UNREADABLE_ADDRESS);
            case EmailAddress.None _ -> Outcome.NoAddress::new;
            case EmailAddress.Of(var address) -> () -> send(address, message);
        };
    }

    private static Addressed later(DeliveryFailure failure) {
        return () -> new Outcome.Later(failure);
    }

    private Outcome send(String address, Message message) {
        try {
            mailer.send(
                    Mail.withText(address, message.subject(), message.text())
                            .addHeader("Message-ID", "<" + message.id() + DOMAIN + ">"));
            return new Outcome.HandedOver();
        } catch (RuntimeException e) {
            return permanentReply(e)
                    .<Outcome>map(Outcome.Refused::new)
                    .orElseGet(() -> new Outcome.Later(DeliveryFailure.CHANNEL_UNAVAILABLE));
        }
    }

    /// A 5xx reply is permanent; any other failure, such as a lost connection, is transient.
    private static Optional<Integer> permanentReply(Throwable e) {
        return Failures.causes(e).stream()
                .flatMap(c -> c instanceof SMTPException s ? Stream.of(s) : Stream.empty())
                .filter(SMTPException::isPermanent)
                .map(SMTPException::getReplyCode)
                .findFirst();
    }
}
