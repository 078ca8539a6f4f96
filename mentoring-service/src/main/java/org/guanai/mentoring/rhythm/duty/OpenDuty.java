package org.guanai.mentoring.rhythm.duty;

import java.util.Optional;
import org.guanai.mentoring.rhythm.window.WindowCalendar;

/// A duty for which a deed may be recorded, locked, with what else recording it needs.
///
/// @param calendar of the county; empty while it has none
public record OpenDuty(Duty duty, String studentName, Optional<WindowCalendar> calendar) {}
