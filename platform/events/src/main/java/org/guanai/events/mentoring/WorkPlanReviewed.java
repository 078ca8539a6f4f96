package org.guanai.events.mentoring;

import java.time.Instant;
import java.util.UUID;

/// The county acknowledged the work plan of a school (工作方案, 3.1.1c), or returned it. Key: the plan.
///
/// @param org path of the school
/// @param schoolYear `2025-2026`
/// @param accepted false when it was returned
public record WorkPlanReviewed(
        UUID planId, String org, String schoolYear, boolean accepted, Instant at) {}
