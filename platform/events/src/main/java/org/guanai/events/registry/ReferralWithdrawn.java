package org.guanai.events.registry;

import java.util.List;
import java.util.UUID;

/// A task was taken back: whoever received it is told. Key: the referral.
///
/// @param org path of the receiving organisation; of the organisation that an agency serves
/// @param role the post there that received it; null when people did
/// @param people members of an agency, or guardians, who received it; empty when a post did
public record ReferralWithdrawn(
        UUID referralId, UUID studentId, String org, String role, List<UUID> people) {}
