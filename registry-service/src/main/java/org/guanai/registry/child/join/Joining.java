package org.guanai.registry.child.join;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/// Two records of one child.
///
/// @param other the record that becomes part of this one
/// @param reason why they are one child
public record Joining(@NotNull UUID other, @NotBlank @Size(min = 4, max = 200) String reason) {}
