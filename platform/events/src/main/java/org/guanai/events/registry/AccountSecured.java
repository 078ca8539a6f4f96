package org.guanai.events.registry;

import java.time.Instant;
import java.util.UUID;

/// How somebody gets into their account was changed, as they must hear in case it was not them.
/// Key: the human.
///
/// @param changeId of this change
/// @param person the registry's id of one of their records
/// @param org path of the organisation that keeps that record
/// @param what changed
public record AccountSecured(
        UUID changeId, UUID human, UUID person, String org, What what, Instant at) {

    /// What changed.
    public enum What {
        /// A forgotten password was replaced.
        PASSWORD_REPLACED,
        /// An address for forgotten passwords was confirmed.
        ADDRESS_CONFIRMED,
        /// The address for forgotten passwords was taken away.
        ADDRESS_REMOVED
    }
}
