package org.guanai.mentoring.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/// An appraisal that is to be computed.
///
/// @param term such as `2025-2026-2`
public record AppraisalOrder(@NotNull UUID helperId, @NotBlank @Size(max = 20) String term) {}
