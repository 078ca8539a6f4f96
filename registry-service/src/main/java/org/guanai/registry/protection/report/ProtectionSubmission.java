package org.guanai.registry.protection.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// The report on a year is handed in. Its figures are counted, and stay.
///
/// @param findings what the audit found (审计发现)
/// @param measures what is done about it (整改措施)
public record ProtectionSubmission(
        @Min(2020) @Max(2100) int year,
        @NotBlank @Size(min = 4, max = 4000) String findings,
        @NotBlank @Size(min = 2, max = 4000) String measures) {}
