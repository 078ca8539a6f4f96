package org.guanai.safety.bullying.committee;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

/// Who is to sit in the committee.
///
/// @param school 10-digit 学校标识码; the caller's own school when absent
/// @param staffId a member of staff; absent for somebody from outside
/// @param name of somebody from outside
public record MemberEntry(
        @Pattern(regexp = "\\d{10}") String school,
        @NotNull Seat seat,
        UUID staffId,
        @Size(max = 60) String name) {

    /// @throws Refusal.Invalid for nobody, and for two
    void requireOne() {
        if ((staffId == null) == (name == null || name.isBlank())) {
            throw Refusal.invalid("safety.member-who", "name");
        }
    }
}
