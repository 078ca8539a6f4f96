package org.guanai.registry.roll.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A report is handed in (报送). Its figures are counted, and stay.
///
/// @param period `2026-04`, `2026-Q2`, `2026-H1` or `2026`
/// @param remark what the figures do not say
public record ReportSubmission(
        @NotNull Rhythm rhythm,
        @NotBlank @Size(max = 7) String period,
        @Size(max = 400) String remark) {}
