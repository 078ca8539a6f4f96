package org.guanai.mentoring.rhythm.leave;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// From how many days on a teacher's absence leaves their children as gaps (3.1.3f). Rule
/// `helper-absence`.
record AbsenceRule(@Min(14) @Max(366) int longDays) {}
