package org.guanai.registry.child.census;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.guanai.kit.openapi.Nullable;

/// Opens a census.
///
/// @param term code of the term that it counts, `2025-2026-2`
/// @param opensOn first day, from which its days are counted; today when absent
public record CensusOpening(@NotBlank @Size(max = 20) String term, @Nullable LocalDate opensOn) {}
