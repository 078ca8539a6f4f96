package org.guanai.events.registry;

import java.util.Set;
import java.util.UUID;

/// A member of staff (教职工) of a school or the county bureau. Key: the id, the `person` of their
/// token.
///
/// @param human the human (人) whose post this is: the same for all posts and children of one person
/// @param posts roles of the realm that they hold at `org`
/// @param sealedPhone sealed for notification, null when unknown
/// @param sealedEmail sealed for notification, null when unknown
/// @param active false once they have left
public record StaffSnapshot(
        UUID id,
        UUID human,
        String org,
        String name,
        Set<String> posts,
        Set<UUID> classIds,
        String sealedPhone,
        String sealedEmail,
        boolean active,
        long version) {}
