package org.guanai.mentoring.counsel.reading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why somebody needs to read what was said in a case.
public record ReadingOrder(@NotBlank @Size(max = 400) String reason) {}
