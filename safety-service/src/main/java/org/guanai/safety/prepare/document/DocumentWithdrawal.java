package org.guanai.safety.prepare.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why a document is no longer in force.
///
/// @param reason stands in the audit
public record DocumentWithdrawal(@NotBlank @Size(max = 500) String reason) {}
