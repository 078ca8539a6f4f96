package org.guanai.registry.child.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.problem.Refusal;

/// Evidence (佐证材料) as it is entered; scans of it are attached afterwards.
///
/// @param group which it is for
/// @param what which paper or finding, 低保证
/// @param on day of the paper or finding; today when absent
/// @param assessor who looked at it, 班主任李某
public record EvidenceEntry(
        @NotNull SpecialGroup group,
        @NotBlank @Size(max = 120) String what,
        LocalDate on,
        @NotBlank @Size(max = 60) String assessor) {

    /// @throws Refusal.Invalid when it is still to come
    LocalDate day(LocalDate today) {
        if (on != null && on.isAfter(today)) {
            throw Refusal.invalid("registry.evidence-in-future", "on");
        }
        return on == null ? today : on;
    }
}
