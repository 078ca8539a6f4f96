package org.guanai.events.registry;

import java.util.UUID;

/// A task was answered. Key: the referral.
///
/// @param studentId null for a matter that is no child's
/// @param org path of the organisation that sent it
/// @param senderId who sent it; null for another system
public record ReferralAnswered(UUID referralId, UUID studentId, String org, UUID senderId) {}
