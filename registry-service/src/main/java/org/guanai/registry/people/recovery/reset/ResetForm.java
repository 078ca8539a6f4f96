package org.guanai.registry.people.recovery.reset;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Somebody has forgotten a password.
///
/// @param username login name
public record ResetForm(@NotBlank @Size(max = 80) String username) {}
