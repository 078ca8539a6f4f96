package org.guanai.safety.response.party;

import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// An adult or outsider in an incident (涉事人员).
///
/// @param name absent for staff, who are known by their id
public record PartyView(
        UUID id,
        UUID incidentId,
        PartyRole role,
        @Nullable UUID staffId,
        @Nullable String name,
        @Nullable String contact,
        @Nullable String note,
        @Nullable Instant withdrawnAt) {}
