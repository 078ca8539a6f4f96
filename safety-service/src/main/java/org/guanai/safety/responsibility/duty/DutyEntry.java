package org.guanai.safety.responsibility.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

/// Who holds a post of safety.
///
/// @param school 10-digit 学校标识码; the caller's own place when absent
/// @param staffId a member of staff; absent for somebody from outside
/// @param name of somebody from outside
/// @param duties of the post
/// @param team what they do in the emergency team; absent for who is not in it
/// @param phone needed in the emergency team; sealed in the database
public record DutyEntry(
        @Pattern(regexp = "\\d{10}") String school,
        @NotNull SafetyPost post,
        UUID staffId,
        @Size(max = 60) String name,
        @NotBlank @Size(max = 1000) String duties,
        TeamRole team,
        @Pattern(regexp = "[+0-9 -]{5,20}") String phone) {

    /// @throws Refusal.Invalid for nobody, for two, and for a team member without a phone
    void require() {
        if ((staffId == null) == (name == null || name.isBlank())) {
            throw Refusal.invalid("safety.member-who", "name");
        }
        if (team != null && phone == null) {
            throw Refusal.invalid("safety.team-phone", "phone");
        }
    }
}
