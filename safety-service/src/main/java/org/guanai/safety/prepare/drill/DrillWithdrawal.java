package org.guanai.safety.prepare.drill;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why a drill is taken back.
///
/// @param reason stands in the audit
public record DrillWithdrawal(@NotBlank @Size(max = 500) String reason) {}
