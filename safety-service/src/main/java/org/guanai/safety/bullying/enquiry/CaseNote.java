package org.guanai.safety.bullying.enquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What follows a finding: how the children are after some weeks, or why the case is closed.
///
/// @param words sealed in the database
public record CaseNote(@NotNull Boolean closes, @NotBlank @Size(max = 2000) String words) {}
