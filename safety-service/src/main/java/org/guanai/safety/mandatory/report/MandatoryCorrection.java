package org.guanai.safety.mandatory.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.guanai.safety.mandatory.found.MandatoryEntry;

/// What was reported, put right.
///
/// @param report all of it; the child and the school stay
/// @param reason stands in the audit
public record MandatoryCorrection(
        @NotNull @Valid MandatoryEntry report, @NotBlank @Size(max = 500) String reason) {}
