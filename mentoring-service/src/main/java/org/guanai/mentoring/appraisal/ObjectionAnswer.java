package org.guanai.mentoring.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// The answer to an objection; with it the appraisal is computed anew from the records.
public record ObjectionAnswer(@NotBlank @Size(max = 2000) String answer) {}
