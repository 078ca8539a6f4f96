package org.guanai.notification.delivery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.transaction.Transactions;
import org.guanai.notification.channel.ChannelKind;

/// Queues deliveries in the current transaction; they are sent after its commit.
@ApplicationScoped
public class Dispatch {
    private final Deliveries deliveries;
    private final Dispatcher dispatcher;
    private final DispatchConfig config;
    private final Transactions transactions;
    private final Event<Object> events;

    Dispatch(
            Deliveries deliveries,
            Dispatcher dispatcher,
            DispatchConfig config,
            Transactions transactions,
            Event<Object> events) {
        this.deliveries = deliveries;
        this.dispatcher = dispatcher;
        this.config = config;
        this.transactions = transactions;
        this.events = events;
    }

    /// Queues messages, in one round trip. Wakes the dispatcher after the commit. Of those that are
    /// sparing a person gets one, and none who was sent one lately; the others wait for the digest.
    ///
    /// @param urgent about an incident: before everything else, and never held back
    public void queue(Collection<Sending> sendings, boolean urgent) {
        var sent = urgent ? sendings : undisturbed(sendings);
        var begun = sent.stream().collect(toMap(s -> begun(s, urgent), Sending::hold));
        deliveries.add(begun.keySet());
        begun.keySet().stream()
                .filter(d -> begun.get(d).isPositive())
                .collect(groupingBy(begun::get))
                .forEach((hold, held) -> deliveries.hold(held, hold));
        if (!begun.isEmpty()) {
            transactions.afterCommit(() -> dispatcher.wake(urgent));
        }
    }

    /// Records that a recipient was told without anything being sent: they opened the notice, or
    /// were telephoned.
    ///
    /// @param at business time
    /// @return whether that is the first time by this channel, or the first since it was taken back
    public boolean noted(DeliveryTarget to, ChannelKind by, boolean urgent, Instant at) {
        return deliveries.add(List.of(Delivery.done(to, by, urgent, at))) == 1
                || deliveries.byChannel(to.recipient(), by).filter(d -> d.again(at)).isPresent();
    }

    /// That a recipient was told by a person, or by a letter, was a mistake, or it came back.
    public void takenBack(UUID recipient, ChannelKind by) {
        deliveries.byChannel(recipient, by).ifPresent(Delivery::takenBack);
    }

    /// A channel reports that a message which it had taken did not arrive. Idempotent; one that is
    /// not known is passed over.
    public void bounced(String reference) {
        deliveries.byReference(reference).flatMap(Delivery::bounced).ifPresent(events::fire);
    }

    /// The recipient of the newest message to an address since a time.
    ///
    /// @param addresses its blind index under each key
    public Optional<UUID> newestTo(Collection<byte[]> addresses, Instant since) {
        return deliveries.newestTo(addresses, since);
    }

    /// The channels that a recipient was tried by.
    public Map<ChannelKind, DeliveryState> tried(UUID recipient) {
        return deliveries.states(recipient);
    }

    /// Recipients of a notice whom a message has reached or is just being sent to.
    public Set<UUID> maybeReached(UUID notice) {
        return deliveries.maybeReached(notice);
    }

    private static Delivery begun(Sending sending, boolean urgent) {
        return Delivery.queued(sending.to(), sending.by(), urgent);
    }

    /// Of those that are sparing, each person once by each channel, without those who were sent a
    /// message lately.
    private Collection<Sending> undisturbed(Collection<Sending> all) {
        var sendings = all.stream().filter(Sending::sparing).toList();
        if (sendings.isEmpty()) {
            return all;
        }
        var people = sendings.stream().map(s -> s.to().person()).distinct().toList();
        var lately = deliveries.sentTo(people, config.quiet());
        var once =
                sendings.stream()
                        .collect(
                                toMap(
                                        s -> s.to().person(),
                                        s -> s.to().recipient(),
                                        (one, _) -> one));
        return all.stream()
                .filter(s -> !s.sparing() || !lately.contains(s.to().person()))
                .filter(s -> !s.sparing() || once.get(s.to().person()).equals(s.to().recipient()))
                .toList();
    }

    /// A message to be sent.
    ///
    /// @param hold real time by which it waits first
    /// @param sparing not sent to somebody who was sent a message lately
    public record Sending(DeliveryTarget to, ChannelKind by, Duration hold, boolean sparing) {}
}
