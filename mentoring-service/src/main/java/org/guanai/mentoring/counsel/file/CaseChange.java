package org.guanai.mentoring.counsel.file;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.guanai.mentoring.counsel.level.CounselLevel;

/// A case as it should be: its level after a review, and whether it is over.
///
/// @param label the level as the county numbers it, such as 一级 or 红
/// @param closed whether counselling has ended
/// @param reason why it is changed
public record CaseChange(
        @NotNull CounselLevel level,
        @Size(max = 20) String label,
        @NotNull CaseConsent consent,
        @NotNull LocalDate consentOn,
        boolean closed,
        @NotBlank @Size(max = 400) String reason) {}
