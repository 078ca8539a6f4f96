package org.guanai.mentoring.correction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// For how many days after it was recorded a record may be corrected or withdrawn: by whoever typed
/// it, and by the principal or the county. A term and its appraisal are within the latter. Rule
/// `correction`.
record CorrectionLimit(@Min(0) @Max(366) int ownDays, @Min(0) @Max(366) int officeDays) {}
