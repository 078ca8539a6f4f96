package org.guanai.safety.boarding.condition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why an inspection is taken back.
///
/// @param reason stands in the audit
public record InspectionWithdrawal(@NotBlank @Size(max = 500) String reason) {}
