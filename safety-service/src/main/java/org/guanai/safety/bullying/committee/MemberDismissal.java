package org.guanai.safety.bullying.committee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why somebody leaves the committee.
///
/// @param reason stands in the audit
public record MemberDismissal(@NotBlank @Size(max = 500) String reason) {}
