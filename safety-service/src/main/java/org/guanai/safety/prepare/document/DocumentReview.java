package org.guanai.safety.prepare.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// That a plan or rule was reviewed: it stands, or has a new version.
///
/// @param occasion yearly, or after it was used
/// @param changed it has a new version
/// @param outcome what was found, what has changed
public record DocumentReview(
        @NotNull LocalDate reviewedOn,
        @NotBlank @Size(max = 60) String occasion,
        @NotNull Boolean changed,
        @NotBlank @Size(max = 1000) String outcome) {}
