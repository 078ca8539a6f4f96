package org.guanai.notification.notice;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.guanai.events.Topics;
import org.guanai.events.notification.GuardianTold;
import org.guanai.events.notification.GuardianUnreachable;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.notification.channel.ChannelKind;
import org.guanai.notification.delivery.Dispatch;
import org.guanai.notification.delivery.HandedOver;
import org.guanai.notification.directory.Named;

/// Tells a recipient by every channel, and publishes what became of it: once for each guardian and
/// channel.
@ApplicationScoped
class Telling {
    @Produces
    static final RuleOf<ChannelPlan> CHANNEL_PLAN = new RuleOf<>("channel-plan", ChannelPlan.class);

    private final Recipients recipients;
    private final NoticeText texts;
    private final Dispatch dispatch;
    private final Rules rules;
    private final Journal journal;
    private final Clock clock;

    Telling(
            Recipients recipients,
            NoticeText texts,
            Dispatch dispatch,
            Rules rules,
            Journal journal,
            Clock clock) {
        this.recipients = recipients;
        this.texts = texts;
        this.dispatch = dispatch;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    /// From now on the recipient can read the notice. Who told them dispatches it.
    void tell(Notice notice, Recipient recipient, Named named) {
        recipient.words(texts.of(notice, recipient, named));
        told(notice, recipient, ChannelKind.IN_APP, clock.instant());
    }

    /// Writes the recipients who were told just now and queues the channels of their county's plan.
    /// Recipients are flushed first, since deliveries refer to them.
    void dispatch(Collection<Recipient> told, NoticeKind kind) {
        recipients.flush();
        var byChannels = told.stream().collect(groupingBy(r -> channels(r, kind)));
        byChannels.forEach((channels, whom) -> {
            var targets = whom.stream().map(Recipient::target).toList();
            dispatch.told(targets, channels, kind == NoticeKind.INCIDENT, clock.instant());
        });
    }

    private List<ChannelKind> channels(Recipient recipient, NoticeKind kind) {
        var plan = rules.today(recipient.org).of(CHANNEL_PLAN).content();
        return plan.of(kind, dispatch.installed());
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
