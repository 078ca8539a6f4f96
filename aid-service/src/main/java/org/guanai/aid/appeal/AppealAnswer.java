package org.guanai.aid.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// The county's answer to an appeal.
///
/// @param text reasons, also of an answer in favour (2.2)
public record AppealAnswer(@NotNull Boolean upheld, @NotBlank @Size(max = 2000) String text) {}
