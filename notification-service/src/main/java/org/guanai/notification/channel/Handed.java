package org.guanai.notification.channel;

import java.math.BigDecimal;

/// What a channel says of a message that it has taken.
///
/// @param reference the channel's own name for it, by which a receipt refers to it; null without
///   one
/// @param address blind index of the address, by which a reply is recognised; null without one
/// @param cost in CNY; null when it costs nothing
public record Handed(String reference, byte[] address, BigDecimal cost) {
    public static final Handed PLAIN = new Handed(null, null, null);
}
