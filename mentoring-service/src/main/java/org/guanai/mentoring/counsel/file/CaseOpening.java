package org.guanai.mentoring.counsel.file;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.mentoring.counsel.level.CounselLevel;

/// A case that a counsellor opens for a child.
///
/// @param label the level as the county numbers it, such as 一级 or 红
/// @param consentOn day on which counselling was agreed to, or refused
public record CaseOpening(
        @NotNull UUID studentId,
        @NotNull CounselLevel level,
        @Size(max = 20) String label,
        @NotNull CaseConsent consent,
        @NotNull LocalDate consentOn) {}
