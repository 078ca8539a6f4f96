package org.guanai.safety.bullying.questionnaire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why a survey is taken back.
///
/// @param reason stands in the audit
public record SurveyWithdrawal(@NotBlank @Size(max = 500) String reason) {}
