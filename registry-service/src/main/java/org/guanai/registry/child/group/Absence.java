package org.guanai.registry.child.group;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/// A definition of left-behind children (留守儿童) by their parents' absence. Rules
/// `left-behind.state-council` and `left-behind.school-roll`.
///
/// @param months that a parent must have been away
/// @param age under which it applies
record Absence(@Min(1) @Max(24) int months, @Min(16) @Max(18) int age) {
    boolean isYoungEnough(LocalDate birth, LocalDate on) {
        return on.isBefore(birth.plusYears(age));
    }
}
