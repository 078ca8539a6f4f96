package org.guanai.events.mentoring;

import java.time.Instant;
import java.util.UUID;

/// A school submitted its work plan (工作方案, 3.1.1c), or submitted it again. Key: the plan.
///
/// @param org path of the school
/// @param schoolYear `2025-2026`
public record WorkPlanSubmitted(UUID planId, String org, String schoolYear, Instant at) {}
