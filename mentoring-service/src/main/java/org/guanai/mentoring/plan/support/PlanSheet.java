package org.guanai.mentoring.plan.support;

import java.util.UUID;

/// A support plan as it is printed.
///
/// @param school its name
/// @param student the child's name
/// @param midterm null until the mid-term check
public record PlanSheet(
        UUID id, String school, String student, String term, PlanText plan, MidtermCheck midterm) {}
