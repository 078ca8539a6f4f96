package org.guanai.registry.child.guardian;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/// The order in which the guardians of a student are told.
///
/// @param guardians all of them, first first
/// @param reason on record
public record GuardianOrder(
        @NotEmpty @Size(max = 20) List<@NotNull UUID> guardians,
        @NotBlank @Size(max = 200) String reason) {}
