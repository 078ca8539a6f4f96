package org.guanai.registry.roll.warning;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// How many points each sign has, and from how many a child is shown.
record WarningPoints(
        @Min(0) @Max(10) int absentNow,
        @Min(0) @Max(10) int absentBefore,
        @Min(0) @Max(10) int concern,
        @Min(0) @Max(10) int contactMissed,
        @Min(0) @Max(10) int moved,
        @Min(0) @Max(10) int leftBehind,
        @Min(0) @Max(10) int hardship,
        @Min(0) @Max(10) int missingBefore,
        @Min(1) @Max(50) int shownFrom) {

    int of(WarningSign sign) {
        return switch (sign) {
            case ABSENT_NOW -> absentNow;
            case ABSENT_BEFORE -> absentBefore;
            case CONCERN -> concern;
            case CONTACT_MISSED -> contactMissed;
            case MOVED -> moved;
            case LEFT_BEHIND -> leftBehind;
            case HARDSHIP -> hardship;
            case MISSING_BEFORE -> missingBefore;
        };
    }
}
