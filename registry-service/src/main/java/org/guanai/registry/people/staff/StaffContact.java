package org.guanai.registry.people.staff;

import java.util.Set;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// A member of staff whom families turn to (3.2.1b).
///
/// @param isPrincipal else a class teacher
/// @param classIds classes that they teach
/// @param phone open text, null when unknown
public record StaffContact(String name, boolean isPrincipal, Set<UUID> classIds, String phone) {

    /// Something of a member of staff has changed. Within the service, and in the current
    /// transaction.
    ///
    /// @param org path of their organisation
    public record Changed(UUID staff, OrgPath org) {}
}
