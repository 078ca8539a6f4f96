package org.guanai.notification.delivery;

import java.util.UUID;
import org.guanai.notification.channel.ChannelKind;

/// A delivery has not reached its recipient; fired in the transaction that records it, once per
/// delivery and way.
public record DeliveryFailed(UUID notice, UUID recipient, ChannelKind channel, How how) {
    public enum How {
        /// It ended: no address, or refused for good.
        ENDED,
        /// The channel had accepted it and reports that it did not arrive.
        BOUNCED,
        /// Its channel is away for some tries already; it is tried on.
        STALLED
    }
}
