package org.guanai.mentoring.conduct.goal;

import java.time.LocalDate;
import java.util.UUID;

/// A goal without its weeks.
public record GoalSummary(
        UUID id,
        UUID studentId,
        String behaviour,
        String target,
        LocalDate from,
        LocalDate until,
        GoalState state,
        long version) {}
