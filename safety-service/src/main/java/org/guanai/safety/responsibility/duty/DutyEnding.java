package org.guanai.safety.responsibility.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why somebody does not hold the post any more.
///
/// @param reason stands in the audit
public record DutyEnding(@NotBlank @Size(max = 500) String reason) {}
