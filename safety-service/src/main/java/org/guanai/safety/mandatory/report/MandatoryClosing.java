package org.guanai.safety.mandatory.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// What came of a mandatory report.
///
/// @param outcome sealed in the database
public record MandatoryClosing(@NotBlank @Size(max = 2000) String outcome) {}
