package org.guanai.registry.exchange.print;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

/// Contact cards (联系卡) to be printed, of one class or of a whole school.
///
/// @param classId either a class
/// @param school or a school, by its 10-digit 学校标识码
/// @param part of a school with more than 400 children: 1 is the first 400; 1 when absent
/// @param reason what the cards are for; on record for every child
public record ContactCardOrder(
        UUID classId,
        @Pattern(regexp = "\\d{10}") String school,
        @Min(1) @Max(100) Integer part,
        @NotBlank @Size(min = 4, max = 200) String reason) {

    /// @throws Refusal.Invalid when it names both a class and a school, or neither
    void requireOnePlace() {
        if ((classId == null) == (school == null)) {
            throw Refusal.invalid("registry.class-or-school", "classId");
        }
    }

    /// 0 is the first.
    int partsBefore() {
        return part == null ? 0 : part - 1;
    }
}
