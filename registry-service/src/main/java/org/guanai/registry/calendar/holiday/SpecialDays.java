package org.guanai.registry.calendar.holiday;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The special days of a county: the country's, where the county's own do not say otherwise, and
/// the closures of its schools beside them.
///
/// @param days in order
public record SpecialDays(List<Announcement> days) {

    public List<Announcement> of(HolidayKind kind) {
        return days.stream().filter(day -> day.kind() == kind).toList();
    }

    /// Last day for which the State Council's notice is known.
    public Optional<LocalDate> announcedUntil() {
        return AnnouncedYears.until(days);
    }
}
