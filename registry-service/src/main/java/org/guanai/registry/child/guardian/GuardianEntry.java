package org.guanai.registry.child.guardian;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.guanai.registry.people.guardian.Relation;
import org.guanai.registry.personal.PersonName;

/// A guardian to be added to a student.
///
/// @param relation to the child
/// @param guardianInLaw guardian in law; true when absent
public record GuardianEntry(
        @NotBlank @Size(max = 50) String name,
        @NotNull Relation relation,
        @NotBlank String phone,
        @Email @Size(max = 120) String email,
        @Pattern(regexp = "zh|en") String language,
        Boolean guardianInLaw) {

    public GuardianEntry {
        name = PersonName.tidied(name);
        email = email == null || email.isBlank() ? null : email;
    }

    boolean inLaw() {
        return guardianInLaw == null || guardianInLaw;
    }
}
