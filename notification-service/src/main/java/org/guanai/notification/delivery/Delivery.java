package org.guanai.notification.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.notification.channel.ChannelKind;
import org.guanai.notification.channel.DeliveryFailure;
import org.guanai.notification.channel.Handed;
import org.guanai.notification.delivery.DeliveryFailed.How;

/// One person told by one channel (送达), at most once for a notice. Its place in the queue is moved
/// by [Deliveries].
@Entity
class Delivery {
    @Id UUID id;
    UUID noticeId;
    UUID recipientId;
    String org;
    UUID person;

    @Enumerated(EnumType.STRING)
    ChannelKind channel;

    @Enumerated(EnumType.STRING)
    DeliveryState state;

    /// About an incident: before everything else.
    boolean urgent;

    /// How often it was claimed.
    int tries;

    /// Last failure, null when there was none.
    @Enumerated(EnumType.STRING)
    DeliveryFailure failure;

    /// Reply of the channel's server with a refusal.
    Integer reply;

    /// Business time.
    Instant handedOverAt;

    /// The channel's own name for the message; null without one.
    String reference;

    /// Blind index of the address it went to; null where no reply can come.
    byte[] addressIndex;

    /// In CNY; null when it costs nothing.
    BigDecimal cost;

    protected Delivery() {}

    private Delivery(DeliveryTarget to, ChannelKind channel, boolean urgent) {
        id = Ids.next();
        noticeId = to.notice();
        recipientId = to.recipient();
        org = to.org();
        person = to.person();
        this.channel = channel;
        this.urgent = urgent;
        state = DeliveryState.QUEUED;
    }

    static Delivery queued(DeliveryTarget to, ChannelKind channel, boolean urgent) {
        return new Delivery(to, channel, urgent);
    }

    /// By a channel that needs no sending; publishes nothing, since the notice itself says so.
    static Delivery done(DeliveryTarget to, ChannelKind channel, boolean urgent, Instant at) {
        var delivery = new Delivery(to, channel, urgent);
        delivery.state = DeliveryState.HANDED_OVER;
        delivery.handedOverAt = at;
        return delivery;
    }

    /// Idempotent.
    ///
    /// @return the event, the first time only
    Optional<HandedOver> handedOver(Handed handed, Instant at) {
        if (!ended(DeliveryState.HANDED_OVER, null)) {
            return Optional.empty();
        }
        handedOverAt = at;
        reference = handed.reference();
        addressIndex = handed.address();
        cost = handed.cost();
        return Optional.of(new HandedOver(noticeId, recipientId, channel, at));
    }

    /// Idempotent.
    ///
    /// @param why null when the person simply has no address for this channel
    /// @return the event, the first time only
    Optional<DeliveryFailed> withoutAddress(DeliveryFailure why) {
        return ended(DeliveryState.NO_ADDRESS, why)
                ? Optional.of(failed(How.ENDED))
                : Optional.empty();
    }

    /// Idempotent.
    ///
    /// @return the event, the first time only
    Optional<DeliveryFailed> refused(int code) {
        if (!ended(DeliveryState.REFUSED, DeliveryFailure.REFUSED_BY_CHANNEL)) {
            return Optional.empty();
        }
        reply = code;
        return Optional.of(failed(How.ENDED));
    }

    /// The channel had accepted it and reports that it did not arrive. Idempotent.
    ///
    /// @return the event, the first time only
    Optional<DeliveryFailed> bounced() {
        if (state != DeliveryState.HANDED_OVER) {
            return Optional.empty();
        }
        state = DeliveryState.BOUNCED;
        failure = DeliveryFailure.NOT_ARRIVED;
        return Optional.of(failed(How.BOUNCED));
    }

    /// Whoever said that they told the recipient, or that the letter arrived, takes it back. No
    /// event: whoever asks for it publishes what follows.
    void takenBack() {
        if (state == DeliveryState.HANDED_OVER) {
            state = DeliveryState.BOUNCED;
            failure = DeliveryFailure.NOT_ARRIVED;
        }
    }

    /// Told anew by a person after it was taken back. No event, as above.
    ///
    /// @return whether it had been taken back
    boolean again(Instant at) {
        if (state != DeliveryState.BOUNCED) {
            return false;
        }
        state = DeliveryState.HANDED_OVER;
        failure = null;
        handedOverAt = at;
        return true;
    }

    private DeliveryFailed failed(How how) {
        return new DeliveryFailed(noticeId, recipientId, channel, how);
    }

    /// Its channel is away and is tried on; the next one is tried meanwhile.
    DeliveryFailed stalled() {
        return failed(How.STALLED);
    }

    /// Idempotent; has no event.
    void cancelled() {
        ended(DeliveryState.CANCELLED, null);
    }

    private boolean ended(DeliveryState end, DeliveryFailure why) {
        if (state != DeliveryState.QUEUED) {
            return false;
        }
        state = end;
        failure = why;
        return true;
    }
}
