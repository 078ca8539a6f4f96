package org.guanai.registry.equality.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// The county's answer to a complaint.
///
/// @param upheld whether the child was treated worse
/// @param reason what was found, and what is done about it
public record ComplaintAnswer(
        @NotNull Boolean upheld, @NotBlank @Size(min = 4, max = 1000) String reason) {}
