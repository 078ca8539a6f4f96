package org.guanai.safety.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.guanai.safety.agency.SendingWay;

/// A report that was made to the authorities.
///
/// @param to police, bureau, civil affairs …
/// @param way by which it was sent
/// @param receivedBy who has taken it there
/// @param receipt number or time that they gave
/// @param text sealed in the database
public record ReportEntry(
        @NotNull Stage stage,
        @NotBlank @Size(max = 100) String to,
        @NotNull SendingWay way,
        @NotBlank @Size(max = 60) String receivedBy,
        @Size(max = 60) String receipt,
        @NotBlank @Size(max = 8000) String text) {}
