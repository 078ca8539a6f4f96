package org.guanai.notification.attempt;

import java.time.Instant;

/// How handing a notice over by one channel went.
///
/// @param channel IN_APP, EMAIL, CALL
/// @param state QUEUED, HANDED_OVER, NO_ADDRESS, REFUSED, CANCELLED
/// @param failure last reason why it was not handed over, a stable word
public record AttemptView(
        String channel, String state, int tries, String failure, Instant handedOverAt) {}
