package org.guanai.safety.responsibility.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.guanai.kit.problem.Refusal;

/// Other duties, another part in the team, another phone.
///
/// @param duties of the post
/// @param team what they do in the emergency team; absent for who is not in it
/// @param reason stands in the audit
public record DutyChange(
        @NotBlank @Size(max = 1000) String duties,
        TeamRole team,
        @Pattern(regexp = "[+0-9 -]{5,20}") String phone,
        @NotBlank @Size(max = 500) String reason) {

    /// @throws Refusal.Invalid for a team member without a phone
    void require() {
        if (team != null && phone == null) {
            throw Refusal.invalid("safety.team-phone", "phone");
        }
    }
}
