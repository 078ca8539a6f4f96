package org.guanai.events.registry;

import java.time.Instant;
import java.util.UUID;

/// How a guardian is reached was changed, by a school or by the county: the address of before hears
/// of it. Key: the guardian.
///
/// @param human the human (人) who is the guardian
/// @param org path of the county
/// @param language `zh` or `en`
/// @param oldSealedPhone of before, sealed for notification; null when unknown or unchanged
/// @param oldSealedEmail of before, sealed for notification; null when unknown or unchanged
public record GuardianReachChanged(
        UUID guardianId,
        UUID human,
        String org,
        String name,
        String language,
        String oldSealedPhone,
        String oldSealedEmail,
        Instant at) {}
