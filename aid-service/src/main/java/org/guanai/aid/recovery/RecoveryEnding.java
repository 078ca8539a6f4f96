package org.guanai.aid.recovery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why a claim is waived or withdrawn.
///
/// @param reason stands in the audit
public record RecoveryEnding(@NotBlank @Size(max = 500) String reason) {}
