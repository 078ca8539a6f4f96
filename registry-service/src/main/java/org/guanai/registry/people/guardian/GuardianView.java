package org.guanai.registry.people.guardian;

import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.registry.personal.Masked;

/// A guardian (监护人) of a student, phone and e-mail masked.
///
/// @param position place in the contact chain, 1 is told first
/// @param isGuardian guardian in law, apart from the relation
/// @param hasCustodyNote whether something is noted about custody; a disclosure shows it
public record GuardianView(
        UUID id,
        String name,
        Relation relation,
        int position,
        boolean isGuardian,
        @Nullable String phone,
        @Nullable String email,
        String language,
        boolean hasCustodyNote) {

    public static GuardianView of(GuardianLink link) {
        return new GuardianView(
                link.guardianId(),
                link.name(),
                link.relation(),
                link.position(),
                link.isGuardian(),
                Masked.phone(link.phone()),
                Masked.email(link.email()),
                link.language(),
                link.custodyNote() != null);
    }
}
