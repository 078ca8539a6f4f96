package org.guanai.safety.prevent.hazard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why a hazard is taken back.
///
/// @param reason stands in the audit
public record HazardWithdrawal(@NotBlank @Size(max = 500) String reason) {}
