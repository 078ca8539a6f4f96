package org.guanai.safety.file;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why a file is taken back.
///
/// @param reason stands in the audit
public record FileWithdrawal(@NotBlank @Size(max = 200) String reason) {}
