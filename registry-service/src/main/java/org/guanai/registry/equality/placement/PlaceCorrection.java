package org.guanai.registry.equality.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.guanai.registry.equality.placement.condition.PlaceSubmission;

/// An application put right, or completed with papers that were missing.
///
/// @param application all of it, as it should have been taken
/// @param reason why it is changed
public record PlaceCorrection(
        @NotNull @Valid PlaceSubmission application,
        @NotBlank @Size(min = 4, max = 200) String reason) {}
