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
import org.guanai.notification.attempt.Dispatch;
import org.guanai.notification.attempt.HandedOver;
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
        told(notice, recipient, Dispatch.IN_APP, clock.instant());
    }

    /// Writes the recipients who were told just now, and lets the other channels follow after the
    /// commit. Each is written once, with all that is known of it, and before its attempts, which
    /// refer to it.
    void dispatch(Collection<Recipient> told, boolean urgent) {
        recipients.flush();
        dispatch.told(told.stream().map(Recipient::address).toList(), urgent, clock.instant());
    }

    /// Told by telephone, by somebody who says so.
    void called(Notice notice, Recipient recipient) {
        var at = clock.instant();
        told(notice, recipient, Dispatch.CALL, at);
        recipients.flush();
        dispatch.called(recipient.address(), notice.isIncident(), at);
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

    private void told(Notice notice, Recipient recipient, String channel, Instant at) {
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
                            channel,
                            recipient.position,
                            at));
        }
    }
}
