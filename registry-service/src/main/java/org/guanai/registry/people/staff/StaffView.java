package org.guanai.registry.people.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A member of staff (教职工), phone and e-mail masked.
///
/// @param human the same for all posts of one human
/// @param posts roles that they hold at `org`
/// @param leftOn first day on which they are no longer there
public record StaffView(
        UUID id,
        UUID human,
        OrgPath org,
        String name,
        String sex,
        @Nullable String documentNumber,
        @Nullable String phone,
        @Nullable String email,
        List<String> posts,
        List<UUID> classIds,
        boolean active,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        long version) {}
