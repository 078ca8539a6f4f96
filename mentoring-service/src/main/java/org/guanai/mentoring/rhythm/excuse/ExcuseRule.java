package org.guanai.mentoring.rhythm.excuse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// How many days back a school may excuse its own duties; further back only the county does
/// (3.1.1g). Rule `excuse`.
record ExcuseRule(@Min(0) @Max(200) int officeDays) {}
