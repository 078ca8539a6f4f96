package org.guanai.registry.people.staff;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.guanai.registry.personal.PersonName;

/// @param phone absent keeps the one that is known
/// @param email absent keeps the one that is known
public record StaffChange(
        @NotBlank @Size(max = 50) String name,
        String phone,
        @Email @Size(max = 120) String email,
        @NotEmpty Set<@NotBlank String> posts) {

    public StaffChange {
        name = PersonName.tidied(name);
        email = email == null || email.isBlank() ? null : email;
    }
}
