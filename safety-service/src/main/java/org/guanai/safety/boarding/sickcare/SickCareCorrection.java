package org.guanai.safety.boarding.sickcare;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What was recorded, put right.
///
/// @param care all of it; the child stays
/// @param reason stands in the audit
public record SickCareCorrection(
        @NotNull @Valid SickCareEntry care, @NotBlank @Size(max = 500) String reason) {}
