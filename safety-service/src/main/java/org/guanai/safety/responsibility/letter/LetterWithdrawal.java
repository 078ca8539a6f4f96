package org.guanai.safety.responsibility.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why a letter is taken back.
///
/// @param reason stands in the audit
public record LetterWithdrawal(@NotBlank @Size(max = 500) String reason) {}
