package org.guanai.safety.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A report that was made to the authorities.
///
/// @param to police, bureau, civil affairs …
/// @param text sealed in the database
public record ReportEntry(
        @NotNull Stage stage,
        @NotBlank @Size(max = 100) String to,
        @NotBlank @Size(max = 8000) String text) {}
