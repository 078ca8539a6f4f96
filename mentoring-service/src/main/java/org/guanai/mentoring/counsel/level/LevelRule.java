package org.guanai.mentoring.counsel.level;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/// After how many days a case is looked at again, by level; within how many working days a referral
/// is answered; for how many days a text may be read. Rule `counsel-level`.
public record LevelRule(
        @Min(1) @Max(31) int highDays,
        @Min(1) @Max(92) int mediumDays,
        @Min(1) @Max(366) int lowDays,
        @Min(1) @Max(60) int referralWorkingDays,
        @Min(1) @Max(31) int readingDays) {
    /// Null when it need not be looked at again.
    public LocalDate reviewOn(CounselLevel level, LocalDate today) {
        return switch (level) {
            case HIGH -> today.plusDays(highDays);
            case MEDIUM -> today.plusDays(mediumDays);
            case LOW -> today.plusDays(lowDays);
            case NONE -> null;
        };
    }
}
