package org.guanai.notification.channel;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;
import org.guanai.notification.directory.Directory;
import org.jboss.logging.Logger;

/// E-mail (电子邮件) over SMTP. A repetition has the same Message-ID, so that it is the same mail.
@ApplicationScoped
class EmailChannel implements Channel {
    private static final Logger LOG = Logger.getLogger(EmailChannel.class);
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
    public Outcome hand(Message message) {
        var known = QuarkusTransaction.requiringNew().call(() -> address(message));
        return switch (known) {
            case Address.Unknown _ -> new Outcome.Later("unknown-person");
            case Address.Unreadable _ -> new Outcome.Later("unreadable-contact");
            case Address.None _ -> new Outcome.NoAddress();
            case Address.Of of -> send(of.email(), message);
        };
    }

    private Address address(Message message) {
        if (directory.addressee(message.person()).isEmpty()) {
            return new Address.Unknown();
        }
        try {
            return directory
                    .email(message.person())
                    .filter(email -> !email.isBlank())
                    .<Address>map(Address.Of::new)
                    .orElseGet(Address.None::new);
        } catch (IllegalStateException shut) {
            LOG.errorf("the contact of %s does not open: %s", message.person(), shut.getMessage());
            return new Address.Unreadable();
        }
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
        return Stream.iterate(e, c -> c != null, Throwable::getCause)
                .limit(20)
                .filter(c -> c instanceof SMTPException s && s.isPermanent())
                .map(c -> "smtp-" + ((SMTPException) c).getReplyCode())
                .findFirst();
    }

    private sealed interface Address {
        record Unknown() implements Address {}

        /// Sealed with a key that is not here: it may come.
        record Unreadable() implements Address {}

        record None() implements Address {}

        record Of(String email) implements Address {}
    }
}
