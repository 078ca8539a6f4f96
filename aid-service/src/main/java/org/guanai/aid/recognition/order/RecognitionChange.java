package org.guanai.aid.recognition.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why a recognition is taken back or decided again.
///
/// @param reason stands in the audit
public record RecognitionChange(@NotBlank @Size(max = 500) String reason) {}
