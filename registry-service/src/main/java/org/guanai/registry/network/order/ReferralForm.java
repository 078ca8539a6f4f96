package org.guanai.registry.network.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.network.agency.ReferralMatter;

/// A task to be sent. Exactly one of `to`, `agencyId` and `family`.
///
/// @param to path of the organisation that receives it, at any level of the county
/// @param agencyId the agency that receives it
/// @param family whether the family of the child receives it
/// @param studentId the child whom it is about; absent for a matter that is no child's
/// @param what what is asked for, and why
/// @param dueOn last day for the answer; by the receiver's working days when absent
/// @param urgent whether the receiver hears of it at once
public record ReferralForm(
        OrgPath to,
        UUID agencyId,
        Boolean family,
        UUID studentId,
        @NotNull ReferralMatter matter,
        @NotBlank @Size(min = 4, max = 1000) String what,
        LocalDate dueOn,
        Boolean urgent) {

    public ReferralForm {
        family = Boolean.TRUE.equals(family);
        urgent = Boolean.TRUE.equals(urgent);
    }

    /// @throws Refusal.Invalid when a family is named beside another receiver
    public boolean goesHome() {
        if (family && (to != null || agencyId != null)) {
            throw Refusal.invalid("registry.receiver-one", "family");
        }
        return family;
    }
}
