package org.guanai.registry.child.group;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/// Until which age a claim of a school's roster, or a definition, counts. Rules
/// `left-behind.claim`, `migrant.claim` and `migrant.accompanying`.
///
/// @param age under which it counts; null without limit
record GroupClaim(@Min(16) @Max(18) Integer age) {
    boolean isYoungEnough(LocalDate birth, LocalDate on) {
        return age == null || on.isBefore(birth.plusYears(age));
    }
}
