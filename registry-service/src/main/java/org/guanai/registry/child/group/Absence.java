package org.guanai.registry.child.group;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/// How long somebody must be away, and until which age that counts. Rules
/// `left-behind.state-council`, `left-behind.school-roll` and `migrant.residence`.
///
/// @param months that a parent must have been away, or the child at its new place
/// @param age under which it applies; null without limit
record Absence(@Min(1) @Max(24) int months, @Min(16) @Max(18) Integer age) {
    boolean isYoungEnough(LocalDate birth, LocalDate on) {
        return age == null || on.isBefore(birth.plusYears(age));
    }
}
