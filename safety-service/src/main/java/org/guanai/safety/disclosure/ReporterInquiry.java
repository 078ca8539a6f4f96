package org.guanai.safety.disclosure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why somebody must know who reported an incident.
///
/// @param reason stands in the audit
public record ReporterInquiry(@NotBlank @Size(min = 4, max = 200) String reason) {}
