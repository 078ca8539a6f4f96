package org.guanai.notification.delivery;

import java.util.UUID;
import org.guanai.notification.channel.ChannelKind;

/// A delivery ended and has not reached its recipient: no address, or refused for good; fired in
/// the transaction that records it, once per delivery.
public record DeliveryFailed(UUID notice, UUID recipient, ChannelKind channel) {}
