package org.guanai.safety.surroundings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why a hazard is taken back.
///
/// @param reason stands in the audit
public record SurroundingsWithdrawal(@NotBlank @Size(max = 500) String reason) {}
