package org.guanai.safety.prepare.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A document's particulars, put right.
///
/// @param reason stands in the audit
public record DocumentCorrection(
        @NotBlank @Size(max = 120) String title,
        @NotNull LocalDate issuedOn,
        LocalDate filedOn,
        @NotBlank @Size(max = 500) String reason) {}
