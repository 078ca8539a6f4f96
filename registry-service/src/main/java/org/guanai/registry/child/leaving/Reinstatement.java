package org.guanai.registry.child.leaving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// A child is put back that was marked as left by mistake.
///
/// @param reason why it had not left
public record Reinstatement(@NotBlank @Size(min = 4, max = 200) String reason) {}
