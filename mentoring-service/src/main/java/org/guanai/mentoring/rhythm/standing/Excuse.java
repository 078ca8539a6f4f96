package org.guanai.mentoring.rhythm.standing;

import java.time.LocalDate;

/// Days on which a duty rests.
///
/// @param kind code of the duty; null when all rest
/// @param to last day
public record Excuse(String kind, LocalDate from, LocalDate to) {
    public boolean isOf(String duty) {
        return kind == null || kind.equals(duty);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
