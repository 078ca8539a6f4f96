package org.guanai.mentoring.counsel.cohort;

import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.scope.OrgPath;

/// A special group of a school, and how far counselling reaches it.
///
/// @param group LEFT_BEHIND, MIGRANT, HARDSHIP or LEARNING_DIFFICULTY
/// @param children enrolled now
/// @param screened with a screening in the term
/// @param counselled with a session in the term
public record CohortView(
        OrgPath org, SpecialGroup group, long children, long screened, long counselled) {}
