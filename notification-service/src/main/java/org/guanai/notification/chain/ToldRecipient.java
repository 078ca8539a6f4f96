package org.guanai.notification.chain;

import java.time.Instant;
import java.util.UUID;

/// A recipient who was told, or acknowledged.
///
/// @param position place in the chain, 1 first
/// @param channel name of the channel
/// @param at business time
public record ToldRecipient(
        NoticeRef notice, UUID person, int position, String channel, Instant at) {}
