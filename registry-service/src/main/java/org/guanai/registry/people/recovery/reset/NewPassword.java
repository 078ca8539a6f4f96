package org.guanai.registry.people.recovery.reset;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A password in the place of one that is forgotten.
///
/// @param code that was sent
/// @param password by the realm's rules: ten characters, none of the last three, not the login name
@Schema(name = "NewPassword")
public record NewPassword(
        @NotNull @Pattern(regexp = "\\d{6}") String code,
        @NotNull @Size(min = 10, max = 128) String password) {

    /// Without the password.
    @Override
    public String toString() {
        return "NewPassword[]";
    }
}
