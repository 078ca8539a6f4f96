package org.guanai.notification.channel;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;
import org.guanai.kit.transaction.Failures;
import org.guanai.notification.directory.Address;
import org.guanai.notification.directory.Addressee;
import org.guanai.notification.directory.Directory;

/// E-mail (电子邮件) over SMTP. A retry has the same Message-ID, hence is the same mail.
@ApplicationScoped
class EmailChannel implements Channel {
    private static final String DOMAIN = "@notices.guanai";

    private final Mailer mailer;
    private final Directory directory;
    private final EmailStatus status;

    EmailChannel(Mailer mailer, Directory directory, EmailStatus status) {
        this.mailer = mailer;
        this.directory = directory;
        this.status = status;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.EMAIL;
    }

    @Override
    public boolean mayReach(Addressee who) {
        return who.email();
    }

    @Override
    public Addressed addressed(Message message) {
        return switch (directory.email(message.person())) {
            case Address.Unknown _ -> later(DeliveryFailure.UNKNOWN_PERSON);
            case Address.Unreadable _ -> later(DeliveryFailure.UNREADABLE_ADDRESS);
            case Address.None _ -> Outcome.NoAddress::new;
            case Address.Of(var address) ->
                    () -> send(address, message.subject(), message.full(), message.id());
        };
    }

    @Override
    public Outcome sendCode(String address, CodeMessage code) {
        return send(address, code.subject(), code.text(), code.id());
    }

    private static Addressed later(DeliveryFailure failure) {
        return () -> new Outcome.Later(failure);
    }

    private Outcome send(String address, String subject, String text, String id) {
        try {
            mailer.send(
                    Mail.withText(address, subject, text)
                            .addHeader("Message-ID", "<" + id + DOMAIN + ">"));
            status.worked();
            return new Outcome.HandedOver(Handed.PLAIN);
        } catch (RuntimeException e) {
            return refusal(e).map(this::refused).orElseGet(this::unavailable);
        }
    }

    private Outcome refused(SMTPException refusal) {
        var reply = SmtpReply.of(refusal);
        if (reply.aboutMail()) {
            status.worked();
            return reply.permanent()
                    ? new Outcome.Refused(reply.code())
                    : new Outcome.Later(DeliveryFailure.CHANNEL_UNAVAILABLE);
        }
        status.refused(Integer.toString(reply.code()));
        return new Outcome.Later(
                reply.permanent()
                        ? DeliveryFailure.REFUSED_INSTALLATION
                        : DeliveryFailure.CHANNEL_UNAVAILABLE);
    }

    /// No reply: the connection failed or was lost, or TLS could not be agreed.
    private Outcome unavailable() {
        status.unreachable();
        return new Outcome.Later(DeliveryFailure.CHANNEL_UNAVAILABLE);
    }

    private static Optional<SMTPException> refusal(Throwable e) {
        return Failures.causes(e).stream()
                .flatMap(c -> c instanceof SMTPException s ? Stream.of(s) : Stream.empty())
                .findFirst();
    }
}
