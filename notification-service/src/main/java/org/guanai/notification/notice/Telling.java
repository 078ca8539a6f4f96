package org.guanai.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.request.RequestIds;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.chain.NoticeRef;
import org.guanai.notification.chain.Occasions;
import org.guanai.notification.chain.Occurrence;
import org.guanai.notification.chain.ToldRecipient;
import org.guanai.notification.channel.ChannelKind;
import org.guanai.notification.delivery.Dispatch;
import org.guanai.notification.delivery.Dispatch.Sending;
import org.guanai.notification.delivery.HandedOver;
import org.guanai.notification.directory.DirectoryExcerpt;
import org.guanai.notification.notice.Recipients.WithNotice;
import org.guanai.notification.plan.ChannelPlanner;
import org.guanai.notification.plan.PlannedChannels;
import org.jboss.logging.MDC;

/// Opens a notice to its recipients, sends it by the channels of the plan, and notes who was told.
/// A recipient counts as told when a channel has reached them or they have read it, not before.
@ApplicationScoped
class Telling {
    /// How long the link of a message opens its notice.
    private static final Duration LINKED = Duration.ofDays(30);

    private final Recipients recipients;
    private final ChannelPlanner planner;
    private final Dispatch dispatch;
    private final Occasions occasions;
    private final Clock clock;

    Telling(
            Recipients recipients,
            ChannelPlanner planner,
            Dispatch dispatch,
            Occasions occasions,
            Clock clock) {
        this.recipients = recipients;
        this.planner = planner;
        this.dispatch = dispatch;
        this.occasions = occasions;
        this.clock = clock;
    }

    /// From now on the recipient can read the notice. Writes nothing.
    ///
    /// @return whether a channel may reach them
    boolean open(
            Notice notice, Recipient who, Occurrence about, DirectoryExcerpt known, Round round) {
        who.opened(about.words(known.salutation(who.person, notice.studentId)), now());
        return round.send(
                who,
                planner.first(notice.kind, notice.org, known.addressee(who.person)),
                notice.kind);
    }

    /// The channel that comes next for a recipient whom all others have failed.
    ///
    /// @return whether there is one
    boolean openNext(Notice notice, Recipient who, DirectoryExcerpt known, Round round) {
        var tried = dispatch.tried(who.id).keySet();
        var addressee = known.addressee(who.person);
        return round.send(
                who, planner.next(notice.kind, notice.org, addressee, tried), notice.kind);
    }

    /// Whether a channel has reached a recipient or still may.
    boolean isUnderWay(Recipient who) {
        return dispatch.tried(who.id).values().stream().anyMatch(state -> !state.hasFailed());
    }

    /// Recipients whom a message has reached or is just being sent to.
    Set<UUID> maybeReached(Notice notice) {
        return dispatch.maybeReached(notice.id);
    }

    /// Writes the recipients of a round and queues what is sent to them; deliveries refer to
    /// recipients, so these are flushed first.
    void write(Round round) {
        recipients.persist(round.laid);
        recipients.flush();
        dispatch.queue(round.urgent, true);
        dispatch.queue(round.ordinary, false);
        round.afterwards.forEach(Runnable::run);
    }

    /// A recipient who is known by the message that they have, with their notice, locked.
    ///
    /// @throws Refusal.Absent when it is not for them any more, or was sent too long ago
    WithNotice linked(UUID recipient) {
        return recipients
                .locked(recipient)
                .filter(of -> of.recipient().isOpen())
                .filter(of -> of.recipient().openedAt.plus(LINKED).isAfter(clock.instant()))
                .orElseThrow(Refusal::absent);
    }

    /// The recipient has opened the notice. Idempotent.
    void read(Notice notice, Recipient who) {
        reached(notice, who, ChannelKind.IN_APP);
    }

    /// The recipient was told by a person, who says so. Idempotent.
    void reached(Notice notice, Recipient who, ChannelKind channel) {
        reached(notice, who, channel, now());
    }

    /// @param at business time
    void reached(Notice notice, Recipient who, ChannelKind channel, Instant at) {
        who.told(at);
        if (dispatch.noted(who.target(), channel, notice.kind.isUrgent(), at)) {
            publish(notice.ref(), who, channel, at);
        }
    }

    /// That the recipient was told by a person or a letter was a mistake, or the letter came back.
    void takeBack(Notice notice, Recipient who, ChannelKind channel) {
        dispatch.takenBack(who.id, channel);
        recipients.untold(who.id);
        bounced(notice, who, channel);
    }

    /// A message that a channel had taken did not arrive: by it the recipient was not told.
    void bounced(Notice notice, Recipient who, ChannelKind channel) {
        var untold =
                new ToldRecipient(notice.ref(), who.person, who.position, channel.name(), now());
        inRequest(notice.requestId, () -> occasions.of(notice.kind).bounced(untold));
    }

    private void publish(NoticeRef notice, Recipient who, ChannelKind channel, Instant at) {
        occasions
                .of(notice.kind())
                .told(new ToldRecipient(notice, who.person, who.position, channel.name(), at));
    }

    void handedOver(@Observes HandedOver event) {
        var reached = recipients.told(event.recipient(), event.at());
        var told =
                new ToldRecipient(
                        reached.notice(),
                        reached.person(),
                        reached.position(),
                        event.channel().name(),
                        event.at());
        inRequest(reached.request(), () -> occasions.of(told.notice().kind()).told(told));
    }

    /// Business time as the database keeps it, so that the first answer is the one that is
    /// repeated.
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /// With the id of the request that caused a notice, for what is published of it.
    static void inRequest(String request, Runnable effect) {
        var outer = MDC.get(RequestIds.KEY);
        MDC.put(RequestIds.KEY, request);
        try {
            effect.run();
        } finally {
            if (outer == null) {
                MDC.remove(RequestIds.KEY);
            } else {
                MDC.put(RequestIds.KEY, outer);
            }
        }
    }

    /// What is written of several notices at once.
    static final class Round {
        private final List<Recipient> laid = new ArrayList<>();
        private final List<Sending> urgent = new ArrayList<>();
        private final List<Sending> ordinary = new ArrayList<>();
        private final List<Runnable> afterwards = new ArrayList<>();

        void lay(Collection<Recipient> chain) {
            laid.addAll(chain);
        }

        /// Whether nothing is sent.
        boolean isEmpty() {
            return urgent.isEmpty() && ordinary.isEmpty();
        }

        void afterwards(Runnable effect) {
            afterwards.add(effect);
        }

        private boolean send(Recipient who, PlannedChannels planned, NoticeKind kind) {
            var target = who.target();
            planned.channels().stream()
                    .map(by -> new Sending(target, by, planned.hold(), kind.isSparing()))
                    .forEach((kind.isUrgent() ? urgent : ordinary)::add);
            return !planned.isEmpty();
        }
    }
}
