package org.guanai.safety.responsibility.home;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why a letter is taken back.
///
/// @param reason stands in the audit
public record HomeLetterWithdrawal(@NotBlank @Size(max = 500) String reason) {}
