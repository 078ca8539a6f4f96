package org.guanai.mentoring.care.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// What a helper writes to a child's guardian about it.
///
/// @param text in plain, friendly words; the guardian reads it
public record FeedbackLetter(@NotBlank @Size(max = 2_000) String text) {}
