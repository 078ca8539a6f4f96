package org.guanai.registry.network.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// Passes a task on. Exactly one of `to` and `agencyId`.
///
/// @param to path of the organisation that receives it now
/// @param agencyId the agency that receives it now
/// @param dueOn last day for the answer; as before when absent
/// @param reason why it is passed on
public record ReferralForwarding(
        OrgPath to,
        UUID agencyId,
        LocalDate dueOn,
        @NotBlank @Size(min = 4, max = 500) String reason) {}
