package org.guanai.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.guanai.notification.channel.Message;
import org.guanai.notification.delivery.Messages;

/// Messages of notices; empty once acknowledged.
@ApplicationScoped
class NoticeMessages implements Messages {
    private final Recipients recipients;

    NoticeMessages(Recipients recipients) {
        this.recipients = recipients;
    }

    @Override
    public Optional<Message> to(UUID id) {
        var found = recipients.withNotice(id);
        var notice = found.notice();
        var recipient = found.recipient();
        if (notice.state == NoticeState.ACKNOWLEDGED || notice.keptFrom(recipient.person)) {
            return Optional.empty();
        }
        var messageId = notice.subject() + "." + recipient.person;
        return Optional.of(
                new Message(messageId, recipient.person, recipient.subject, recipient.text));
    }
}
