package org.guanai.events.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The terms (学期) of a county with its public holidays and make-up workdays (调休). Key: the county's
/// path.
///
/// @param announcedUntil last day for which the State Council's holiday notice is known; later days
///   are plain weekdays and provisional
public record CalendarSnapshot(
        String org,
        List<Term> terms,
        Set<LocalDate> holidays,
        Set<LocalDate> makeUpWorkdays,
        LocalDate announcedUntil,
        long version) {

    /// @param code `2025-2026-2`: school year and term in it, 1 autumn, 2 spring
    public record Term(String code, String name, LocalDate startsOn, LocalDate endsOn) {}
}
