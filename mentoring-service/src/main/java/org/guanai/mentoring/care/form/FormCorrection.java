package org.guanai.mentoring.care.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// The form of a contact as it should have been.
///
/// @param reason what was wrong
public record FormCorrection(
        @NotNull @Valid FormText form, @NotBlank @Size(max = 400) String reason) {}
