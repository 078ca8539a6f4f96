package org.guanai.events.registry;

import java.util.UUID;

/// A guardian (监护人), parent or entrusted carer. Key: the id, the `person` of their token.
///
/// @param human the human (人) who is the guardian: the same in all their posts
/// @param org path of the county: a guardian may have children in two schools
/// @param sealedPhone sealed for notification, null when unknown
/// @param sealedEmail sealed for notification, null when unknown
/// @param language `zh` or `en`
public record GuardianSnapshot(
        UUID id,
        UUID human,
        String org,
        String name,
        String sealedPhone,
        String sealedEmail,
        String language,
        boolean active,
        long version) {}
