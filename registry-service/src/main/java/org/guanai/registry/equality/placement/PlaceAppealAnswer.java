package org.guanai.registry.equality.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// The answer to an appeal, by another person than the one who decided.
///
/// @param upheld whether the family is right: the application is decided anew
/// @param reason that the family is given
public record PlaceAppealAnswer(
        @NotNull Boolean upheld, @NotBlank @Size(min = 4, max = 1000) String reason) {}
