package org.guanai.aid.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.events.registry.StudentSnapshot.Stage;

/// Takes a rate back that was mistyped.
///
/// @param effectiveFrom day from which the rate was to hold
/// @param reason stands in the audit
public record RateWithdrawal(
        @NotNull Stage stage,
        @NotNull Boolean boarder,
        @NotNull @Schema(examples = "2026-09-01") LocalDate effectiveFrom,
        @NotBlank @Size(max = 500) String reason) {}
