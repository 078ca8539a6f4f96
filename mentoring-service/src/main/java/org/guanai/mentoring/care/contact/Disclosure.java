package org.guanai.mentoring.care.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why a sealed text is opened.
public record Disclosure(@NotBlank @Size(max = 400) String reason) {}
