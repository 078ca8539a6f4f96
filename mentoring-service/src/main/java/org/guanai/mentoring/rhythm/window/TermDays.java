package org.guanai.mentoring.rhythm.window;

import java.time.LocalDate;

/// First and last day of a term.
///
/// @param nr 1 is the first term that the county has announced
/// @param code `2025-2026-2`
/// @param provisional holidays are not announced for all of its days
public record TermDays(
        int nr, String code, LocalDate startsOn, LocalDate endsOn, boolean provisional) {}
