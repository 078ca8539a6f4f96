package org.guanai.safety.prepare.drill;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A drill's record, put right.
///
/// @param drill all of it; the school stays
/// @param reason stands in the audit
public record DrillCorrection(
        @NotNull @Valid DrillEntry drill, @NotBlank @Size(max = 500) String reason) {}
