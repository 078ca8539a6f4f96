package org.guanai.mentoring.counsel.screening;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.mentoring.counsel.level.CounselLevel;

/// What a screening found of one child.
public record ScreeningView(
        UUID id,
        UUID studentId,
        String instrument,
        LocalDate takenOn,
        CounselLevel band,
        LocalDate consentOn,
        long version) {}
