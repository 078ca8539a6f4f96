package org.guanai.kit.broker.deadletter;

import java.time.Instant;
import java.util.UUID;

/// A record that could not be processed (死信). The record itself stays on its topic.
///
/// @param reason kinds of the failures and the place in the code; never a value
public record DeadLetter(
        UUID id,
        String topic,
        int part,
        long off,
        UUID eventId,
        String type,
        String reason,
        Instant at) {}
