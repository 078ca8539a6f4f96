package org.guanai.mentoring.rhythm.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guanai.mentoring.rhythm.window.Window;

/// The windows (周期) that count for one duty, in order.
public sealed interface Rhythm permits Cycle, Deadline, TermDates {
    /// The window to which a deed of this day counts; empty when to none.
    Optional<Window> at(LocalDate day);

    /// The window that runs on a day, or else the next.
    Optional<Window> from(LocalDate day);

    Optional<Window> after(LocalDate end);

    /// Last days of the windows that ended on `first` or later, and before `today`.
    List<LocalDate> ended(LocalDate first, LocalDate today);
}
