package org.guanai.safety.bullying.enquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What the county answers.
///
/// @param upheld the finding stands; else the committee decides anew
/// @param words sealed in the database
public record AppealAnswer(@NotNull Boolean upheld, @NotBlank @Size(max = 2000) String words) {}
