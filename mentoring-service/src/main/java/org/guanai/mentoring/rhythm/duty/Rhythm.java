package org.guanai.mentoring.rhythm.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.guanai.mentoring.rhythm.window.CountyCalendar;
import org.guanai.mentoring.rhythm.window.TermWindow;

/// The windows that count for one pairing and one duty, in order: the rhythm (周期) of the Measures
/// on the county's calendar.
final class Rhythm {
    private final List<TermWindow> all;
    private final Predicate<TermWindow> counts;

    private Rhythm(List<TermWindow> all, Predicate<TermWindow> counts) {
        this.all = all;
        this.counts = counts;
    }

    static Rhythm of(CountyCalendar calendar, DutyKind kind, Activity activity) {
        return new Rhythm(
                calendar.windows(kind.cadence()), w -> activity.counts(w, kind, calendar));
    }

    /// No calendar has arrived: nothing is due.
    static Rhythm none() {
        return new Rhythm(List.of(), _ -> false);
    }

    /// The counting window in which a day lies; empty in the holidays and in excused windows.
    Optional<TermWindow> at(LocalDate day) {
        return first(w -> w.window().contains(day));
    }

    /// The window that runs on a day, or else the next.
    Optional<TermWindow> from(LocalDate day) {
        return first(w -> !w.end().isBefore(day));
    }

    Optional<TermWindow> after(LocalDate end) {
        return first(w -> w.start().isAfter(end));
    }

    /// Last days of the windows that ended on `first` or later, and before `today`.
    List<LocalDate> ended(LocalDate first, LocalDate today) {
        return all.stream()
                .filter(w -> !w.end().isBefore(first) && w.end().isBefore(today))
                .filter(counts)
                .map(TermWindow::end)
                .toList();
    }

    private Optional<TermWindow> first(Predicate<TermWindow> wanted) {
        return all.stream().filter(wanted).filter(counts).findFirst();
    }
}
