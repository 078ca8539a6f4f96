package org.guanai.notification.attempt;

import java.time.Instant;
import org.guanai.notification.attempt.Dispatch.To;

/// An attempt that begins, or one that needs no sending and is done with it.
///
/// @param at business time of the hand-over; null while it is queued
record NewAttempt(To to, String channel, boolean urgent, Instant at) {
    static NewAttempt queued(To to, String channel, boolean urgent) {
        return new NewAttempt(to, channel, urgent, null);
    }

    static NewAttempt done(To to, String channel, boolean urgent, Instant at) {
        return new NewAttempt(to, channel, urgent, at);
    }

    String state() {
        return at == null ? "QUEUED" : "HANDED_OVER";
    }
}
