package org.guanai.safety.mandatory.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// What was done.
///
/// @param words sealed in the database
public record FollowUpEntry(
        @NotNull FollowUpKind kind,
        @NotNull LocalDate doneOn,
        @NotBlank @Size(max = 2000) String words) {}
