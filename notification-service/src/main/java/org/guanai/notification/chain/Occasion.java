package org.guanai.notification.chain;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// An occasion (事由) of notices: what it says of them, and what it makes of their fate. Each kind
/// has one bean. Called in the current transaction.
public interface Occasion {
    Set<NoticeKind> kinds();

    /// What it says of these notices, by notice, in one round trip.
    Map<UUID, Occurrence> of(Collection<NoticeRef> notices);

    /// Once for each recipient and channel.
    default void told(ToldRecipient told) {}

    /// A channel that had taken a message reports that it did not arrive: by it they were not told.
    default void bounced(ToldRecipient untold) {}

    /// The first acknowledgement.
    default void acknowledged(ToldRecipient acknowledged) {}

    /// The chain ended without an acknowledgement.
    default void unreached(NoticeRef notice, Unreached why, Instant at) {}
}
