package org.guanai.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import org.guanai.notification.channel.ChannelKind;

/// A channel has accepted a message; fired in the transaction that records it, once per delivery.
///
/// @param at business time
public record HandedOver(UUID notice, UUID recipient, ChannelKind channel, Instant at) {}
