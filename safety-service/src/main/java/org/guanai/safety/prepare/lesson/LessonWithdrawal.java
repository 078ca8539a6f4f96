package org.guanai.safety.prepare.lesson;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why a lesson is taken back.
///
/// @param reason stands in the audit
public record LessonWithdrawal(@NotBlank @Size(max = 500) String reason) {}
