package org.guanai.events.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The terms (学期) of a county with its public holidays, make-up workdays (调休) and closures of
/// schools. Key: the county's path.
///
/// @param closures working days on which schools are closed (停课)
/// @param makeUpSchoolDays days on which schools teach though they are not worked (补课)
/// @param announcedUntil last day for which the State Council's holiday notice is known; later days
///   are plain weekdays and provisional
public record CalendarSnapshot(
        String org,
        List<Term> terms,
        Set<LocalDate> holidays,
        Set<LocalDate> makeUpWorkdays,
        Set<LocalDate> closures,
        Set<LocalDate> makeUpSchoolDays,
        LocalDate announcedUntil,
        long version) {

    /// @param code `2025-2026-2`: school year and term in it, 1 autumn, 2 spring
    public record Term(String code, String name, LocalDate startsOn, LocalDate endsOn) {}
}
