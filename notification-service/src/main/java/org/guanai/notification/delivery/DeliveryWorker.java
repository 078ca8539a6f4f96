package org.guanai.notification.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.guanai.kit.fault.CrashPoint;
import org.guanai.notification.channel.Channel.Addressed;
import org.guanai.notification.channel.DeliveryFailure;
import org.guanai.notification.channel.InstalledChannels;
import org.guanai.notification.channel.Outcome;
import org.guanai.notification.delivery.Deliveries.Claimed;

/// Sends one delivery by its channel and records the outcome. Holds no lock in between: a crash
/// there resends it with the same message id.
@ApplicationScoped
class DeliveryWorker {
    private final Deliveries deliveries;
    private final Messages messages;
    private final InstalledChannels channels;
    private final DispatchConfig config;
    private final Event<Object> events;
    private final Clock clock;

    DeliveryWorker(
            Deliveries deliveries,
            Messages messages,
            InstalledChannels channels,
            DispatchConfig config,
            Event<Object> events,
            Clock clock) {
        this.deliveries = deliveries;
        this.messages = messages;
        this.channels = channels;
        this.config = config;
        this.events = events;
        this.clock = clock;
    }

    /// Claims the next delivery and prepares it in one transaction, since an incident waits for
    /// each round trip. One that cannot be prepared is postponed, else it would stay the next.
    Optional<PreparedDelivery> next(boolean urgent) {
        var failed = new AtomicReference<Claimed>();
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> {
                        var claimed = deliveries.claim(urgent, config.lease());
                        claimed.ifPresent(failed::set);
                        return claimed.map(this::prepared);
                    });
        } catch (RuntimeException e) {
            Optional.ofNullable(failed.get()).ifPresent(this::postpone);
            throw e;
        }
    }

    void send(PreparedDelivery prepared) {
        var outcome = prepared.message().map(Addressed::send);
        CrashPoint.HANDED_OUT_BEFORE_NOTE.reached();
        var claimed = prepared.claimed();
        QuarkusTransaction.requiringNew()
                .run(() ->
                        outcome.ifPresentOrElse(
                                o -> note(claimed, o), () -> end(claimed, Delivery::cancelled)));
    }

    private PreparedDelivery prepared(Claimed claimed) {
        var channel = channels.of(claimed.channel());
        return new PreparedDelivery(
                claimed, messages.to(claimed.recipientId()).map(channel::addressed));
    }

    private void postpone(Claimed claimed) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        deliveries.postpone(
                                claimed.id(), DeliveryFailure.NOT_PREPARED, config.lease()));
    }

    private void note(Claimed claimed, Outcome outcome) {
        switch (outcome) {
            case Outcome.HandedOver(var handed) ->
                    end(
                            claimed,
                            d -> d.handedOver(handed, clock.instant()).ifPresent(events::fire));
            case Outcome.NoAddress _ ->
                    end(claimed, d -> d.withoutAddress(null).ifPresent(events::fire));
            case Outcome.Refused(var reply) ->
                    end(claimed, d -> d.refused(reply).ifPresent(events::fire));
            case Outcome.Later(var failure) when givesUp(claimed, failure) ->
                    end(claimed, d -> d.withoutAddress(failure).ifPresent(events::fire));
            case Outcome.Later(var failure) -> {
                deliveries.postpone(claimed.id(), failure, pauseAfter(claimed.tries()));
                if (claimed.tries() == config.awayTries()) {
                    events.fire(deliveries.locked(claimed.id()).stalled());
                }
            }
        }
    }

    private void end(Claimed claimed, Consumer<Delivery> verb) {
        verb.accept(deliveries.locked(claimed.id()));
    }

    /// A channel is retried for ever, an unknown person is not.
    private boolean givesUp(Claimed claimed, DeliveryFailure failure) {
        return failure == DeliveryFailure.UNKNOWN_PERSON
                && claimed.tries() >= config.unknownTries();
    }

    private Duration pauseAfter(int tries) {
        var pause = config.pause().multipliedBy(1L << Math.min(tries - 1, 16));
        return pause.compareTo(config.longestPause()) < 0 ? pause : config.longestPause();
    }
}
