package org.guanai.mentoring.counsel.screening;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.mentoring.counsel.level.CounselLevel;

/// What was found of one child.
///
/// @param consentOn day on which the guardian agreed; a row without is refused
/// @param scores factor scores as the questionnaire gives them, at most 1000 characters; sealed.
///   Answers to single questions do not belong here
public record ScreeningRow(
        @NotNull UUID studentId,
        @NotNull CounselLevel band,
        LocalDate consentOn,
        @Size(max = 1000) String scores) {}
