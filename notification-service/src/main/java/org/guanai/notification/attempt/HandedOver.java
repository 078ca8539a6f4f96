package org.guanai.notification.attempt;

import java.time.Instant;
import java.util.UUID;

/// A channel has taken a message; fired in the transaction that notes it, once for each attempt.
///
/// @param at business time
public record HandedOver(UUID notice, UUID recipient, String channel, Instant at) {}
