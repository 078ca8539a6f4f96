package org.guanai.registry.child.guardian;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.guanai.registry.people.guardian.Relation;

/// A guardian of a student, put right. How they are reached stays for other schools as it is there.
///
/// @param relation to the child
/// @param guardianInLaw guardian in law
/// @param custodyNote what a court or the parents settled about custody; absent for nothing
/// @param phone absent keeps the one that is known
/// @param email absent keeps the one that is known
/// @param language absent keeps the one that is known
/// @param reason on record
public record GuardianChange(
        @NotNull Relation relation,
        @NotNull Boolean guardianInLaw,
        @Size(max = 500) String custodyNote,
        String phone,
        @Email @Size(max = 120) String email,
        @Pattern(regexp = "zh|en") String language,
        @NotBlank @Size(max = 200) String reason) {

    public GuardianChange {
        email = email == null || email.isBlank() ? null : email;
    }
}
