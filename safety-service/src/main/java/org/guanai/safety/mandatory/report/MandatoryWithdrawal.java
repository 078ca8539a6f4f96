package org.guanai.safety.mandatory.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why a mandatory report is taken back, by the county alone.
///
/// @param reason stands in the audit
public record MandatoryWithdrawal(@NotBlank @Size(max = 500) String reason) {}
