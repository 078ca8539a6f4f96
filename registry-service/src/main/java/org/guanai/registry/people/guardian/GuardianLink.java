package org.guanai.registry.people.guardian;

import java.util.UUID;

/// A guardian in the contact chain (联系顺序) of a student.
///
/// @param position 1 is told first
/// @param isGuardian guardian in law, apart from the relation
/// @param phone open text, null when unknown
/// @param email open text, null when unknown
public record GuardianLink(
        UUID studentId,
        UUID guardianId,
        String name,
        Relation relation,
        int position,
        boolean isGuardian,
        String phone,
        String email,
        String language) {}
