package org.guanai.safety.response.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why an action is taken back.
///
/// @param reason stands in the audit
public record ActionWithdrawal(@NotBlank @Size(max = 500) String reason) {}
