package org.guanai.mentoring.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// The reviewer's comment; with it the appraisal is computed anew and shown.
public record Review(@NotBlank @Size(max = 2000) String comment) {}
