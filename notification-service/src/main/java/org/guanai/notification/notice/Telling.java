package org.guanai.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import org.guanai.events.Topics;
import org.guanai.events.notification.GuardianTold;
import org.guanai.events.notification.GuardianUnreachable;
import org.guanai.kit.effect.Outbox;
import org.guanai.notification.attempt.Dispatch;
import org.guanai.notification.attempt.HandedOver;

/// Tells a recipient by every channel, and publishes what became of it: once for each guardian and
/// channel.
@ApplicationScoped
class Telling {
    private final Notices notices;
    private final Recipients recipients;
    private final NoticeText texts;
    private final Dispatch dispatch;
    private final Outbox outbox;
    private final Clock clock;

    Telling(
            Notices notices,
            Recipients recipients,
            NoticeText texts,
            Dispatch dispatch,
            Outbox outbox,
            Clock clock) {
        this.notices = notices;
        this.recipients = recipients;
        this.texts = texts;
        this.dispatch = dispatch;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// From now on the recipient can read the notice; other channels follow after the commit.
    void tell(Notice notice, Recipient recipient) {
        recipient.words(texts.of(notice, recipient));
        handedOver(notice, recipient, Dispatch.IN_APP);
        dispatch.queue(recipient.address(), notice.isIncident());
    }

    /// Handed over here and now, by this transaction.
    void handedOver(Notice notice, Recipient recipient, String channel) {
        var at = clock.instant();
        told(notice, recipient, channel, at);
        // Once, with all that is known of it; an attempt refers to it.
        recipients.flush();
        dispatch.done(recipient.address(), channel, notice.isIncident(), at);
    }

    void giveUp(Notice notice, String reason) {
        notice.unreachable(reason);
        if (notice.isIncident()) {
            outbox.publish(
                    Topics.NOTIFICATION_EVENTS,
                    notice.studentId,
                    new GuardianUnreachable(
                            notice.id,
                            notice.incidentId,
                            notice.studentId,
                            notice.org,
                            reason,
                            clock.instant()));
        }
    }

    void sent(@Observes HandedOver event) {
        var recipient = recipients.findById(event.recipient());
        told(notices.findById(event.notice()), recipient, event.channel(), event.at());
    }

    private void told(Notice notice, Recipient recipient, String channel, Instant at) {
        if (recipient.toldAt == null) {
            recipient.toldAt = at;
        }
        if (notice.isIncident()) {
            outbox.publish(
                    Topics.NOTIFICATION_EVENTS,
                    notice.studentId,
                    new GuardianTold(
                            notice.id,
                            notice.incidentId,
                            notice.studentId,
                            recipient.person,
                            notice.org,
                            channel,
                            recipient.position,
                            at));
        }
    }
}
