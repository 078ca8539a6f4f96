package org.guanai.mentoring.match.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A hand-over as it should have been.
///
/// @param note none when absent or empty
/// @param reason what was wrong
public record HandOverCorrection(
        @Size(max = 2_000) String note,
        @NotNull Boolean notesReadable,
        @NotBlank @Size(max = 400) String reason) {}
