package org.guanai.registry.people.guardian;

import java.util.UUID;

/// A guardian in the contact chain (联系顺序) of a student.
///
/// @param position 1 is told first
/// @param isGuardian guardian in law, apart from the relation
/// @param phone open text, null when unknown
/// @param email open text, null when unknown
/// @param custodyNote open text: what a court or the parents settled; null for none
public record GuardianLink(
        UUID studentId,
        UUID guardianId,
        String name,
        Relation relation,
        int position,
        boolean isGuardian,
        String phone,
        String email,
        String language,
        String custodyNote) {

    /// As somebody whom no roster names.
    public GuardianLink nameless() {
        return new GuardianLink(
                studentId,
                guardianId,
                "",
                relation,
                position,
                isGuardian,
                phone,
                email,
                language,
                custodyNote);
    }

    /// Without the e-mail, which another school may have noted.
    public GuardianLink withoutEmail() {
        return new GuardianLink(
                studentId,
                guardianId,
                name,
                relation,
                position,
                isGuardian,
                phone,
                null,
                language,
                custodyNote);
    }
}
