package org.guanai.safety.mandatory.disclosure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why somebody must know who made a mandatory report.
///
/// @param reason stands in the audit
public record Disclosure(@NotBlank @Size(min = 4, max = 200) String reason) {}
