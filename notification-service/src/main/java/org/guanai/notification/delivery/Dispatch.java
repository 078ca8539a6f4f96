package org.guanai.notification.delivery;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.guanai.kit.transaction.Transactions;
import org.guanai.notification.channel.Channel;
import org.guanai.notification.channel.ChannelKind;

/// Queues deliveries in the current transaction; they are sent after its commit.
@ApplicationScoped
public class Dispatch {
    private final Deliveries deliveries;
    private final List<ChannelKind> installed;
    private final Dispatcher dispatcher;
    private final DispatchConfig config;
    private final Transactions transactions;

    Dispatch(
            Deliveries deliveries,
            @All List<Channel> channels,
            Dispatcher dispatcher,
            DispatchConfig config,
            Transactions transactions) {
        this.deliveries = deliveries;
        this.installed = channels.stream().map(Channel::kind).toList();
        this.dispatcher = dispatcher;
        this.config = config;
        this.transactions = transactions;
    }

    /// Channels of this installation that send messages.
    public List<ChannelKind> installed() {
        return installed;
    }

    /// Records that recipients can read their notice from now on, and queues it for channels that
    /// send it. Wakes the dispatcher after the commit.
    ///
    /// @param by channels to send it by; those that are not installed are left out
    /// @param urgent about an incident: before everything else
    /// @param at business time
    public void told(
            Collection<DeliveryTarget> whom, List<ChannelKind> by, boolean urgent, Instant at) {
        var inApp = whom.stream().map(to -> Delivery.done(to, ChannelKind.IN_APP, urgent, at));
        var channels = by.stream().filter(installed::contains).toList();
        var sent =
                (urgent ? whom : undisturbed(whom))
                        .stream()
                                .flatMap(to ->
                                        channels.stream().map(c -> Delivery.queued(to, c, urgent)))
                                .toList();
        deliveries.add(Stream.concat(inApp, sent.stream()).toList());
        if (!sent.isEmpty()) {
            transactions.afterCommit(() -> dispatcher.wake(urgent));
        }
    }

    /// Records that a recipient was told by telephone.
    ///
    /// @param at business time
    public void called(DeliveryTarget to, boolean urgent, Instant at) {
        deliveries.add(List.of(Delivery.done(to, ChannelKind.CALL, urgent, at)));
    }

    /// Each person once, without those who were sent a message lately.
    private Collection<DeliveryTarget> undisturbed(Collection<DeliveryTarget> whom) {
        var people = whom.stream().map(DeliveryTarget::person).toList();
        var lately = deliveries.sentTo(people, config.quiet());
        return whom.stream().filter(to -> lately.add(to.person())).toList();
    }
}
