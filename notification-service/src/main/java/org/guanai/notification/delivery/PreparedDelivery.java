package org.guanai.notification.delivery;

import java.util.Optional;
import org.guanai.notification.channel.Channel.Addressed;
import org.guanai.notification.delivery.Deliveries.Claimed;

/// A claimed delivery with its message.
///
/// @param message empty when the person need not be told any more
record PreparedDelivery(Claimed claimed, Optional<Addressed> message) {
    @Override
    public String toString() {
        return "delivery " + claimed.id();
    }
}
