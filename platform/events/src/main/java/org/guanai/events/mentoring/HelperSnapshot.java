package org.guanai.events.mentoring;

import java.util.UUID;

/// A helper who is not staff (代理家长, 校外辅导员; 3.1.4a). Key: the id, the `person` of their token.
///
/// @param org path of the organisation that looks after the helper
/// @param sealedPhone sealed for notification, null when unknown
/// @param sealedEmail sealed for notification, null when unknown
/// @param active vetted and not suspended
public record HelperSnapshot(
        UUID id,
        String org,
        String name,
        HelperType type,
        String sealedPhone,
        String sealedEmail,
        boolean active,
        long version) {}
