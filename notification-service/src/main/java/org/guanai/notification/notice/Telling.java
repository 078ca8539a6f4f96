package org.guanai.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.guanai.events.Topics;
import org.guanai.events.notification.GuardianTold;
import org.guanai.events.notification.GuardianUnreachable;
import org.guanai.kit.journal.Journal;
import org.guanai.notification.channel.ChannelKind;
import org.guanai.notification.delivery.Dispatch;
import org.guanai.notification.delivery.HandedOver;
import org.guanai.notification.directory.Named;

/// Tells a recipient by every channel, and publishes what became of it: once for each guardian and
/// channel.
@ApplicationScoped
class Telling {
    private final Recipients recipients;
    private final NoticeText texts;
    private final Dispatch dispatch;
    private final Journal journal;
    private final Clock clock;

    Telling(
            Recipients recipients,
            NoticeText texts,
            Dispatch dispatch,
            Journal journal,
            Clock clock) {
        this.recipients = recipients;
        this.texts = texts;
        this.dispatch = dispatch;
        this.journal = journal;
        this.clock = clock;
    }

    /// From now on the recipient can read the notice. Who told them dispatches it.
    void tell(Notice notice, Recipient recipient, Named named) {
        recipient.words(texts.of(notice, recipient, named));
        told(notice, recipient, ChannelKind.IN_APP, clock.instant());
    }

    /// Writes the recipients who were told just now and queues the other channels. Recipients are
    /// flushed first, since deliveries refer to them.
    void dispatch(Collection<Recipient> told, boolean urgent) {
        recipients.flush();
        var targets = told.stream().map(Recipient::target).toList();
        dispatch.told(targets, dispatch.installed(), urgent, clock.instant());
    }

    /// Told by telephone, by somebody who says so.
    void called(Notice notice, Recipient recipient) {
        var at = clock.instant();
        told(notice, recipient, ChannelKind.CALL, at);
        recipients.flush();
        dispatch.called(recipient.target(), notice.isIncident(), at);
    }

    void giveUp(Notice notice, String reason) {
        notice.unreachable(reason);
        if (notice.isIncident()) {
            journal.publish(
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
        var found = recipients.withNotice(event.recipient());
        told(found.notice(), found.recipient(), event.channel(), event.at());
    }

    private void told(Notice notice, Recipient recipient, ChannelKind channel, Instant at) {
        if (recipient.toldAt == null) {
            recipient.toldAt = at;
        }
        if (notice.isIncident()) {
            journal.publish(
                    Topics.NOTIFICATION_EVENTS,
                    notice.studentId,
                    new GuardianTold(
                            notice.id,
                            notice.incidentId,
                            notice.studentId,
                            recipient.person,
                            notice.org,
                            channel.name(),
                            recipient.position,
                            at));
        }
    }
}
