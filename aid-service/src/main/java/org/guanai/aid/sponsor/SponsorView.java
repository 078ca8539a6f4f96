package org.guanai.aid.sponsor;

import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A sponsor (资助人).
///
/// @param org the school or county that entered them
public record SponsorView(
        UUID id,
        OrgPath org,
        String name,
        SponsorKind kind,
        @Nullable String creditCode,
        @Nullable String contact,
        boolean thanked,
        long version) {}
