package org.guanai.safety.nearmiss;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why a near miss is taken back.
///
/// @param reason stands in the audit
public record NearMissWithdrawal(@NotBlank @Size(max = 500) String reason) {}
