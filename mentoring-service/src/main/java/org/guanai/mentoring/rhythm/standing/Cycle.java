package org.guanai.mentoring.rhythm.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.guanai.mentoring.rhythm.window.Cadence;
import org.guanai.mentoring.rhythm.window.Window;
import org.guanai.mentoring.rhythm.window.WindowCalendar;

/// The windows of a cadence on the county's calendar; none in the holidays.
public record Cycle(List<Window> all, Predicate<Window> counts) implements Rhythm {
    /// No calendar has arrived: nothing is due.
    public static final Cycle NONE = new Cycle(List.of(), _ -> false);

    public static Cycle of(WindowCalendar calendar, Cadence cadence, Activity activity) {
        return new Cycle(calendar.windows(cadence), w -> activity.counts(w, calendar));
    }

    @Override
    public Optional<Window> at(LocalDate day) {
        return first(w -> w.contains(day));
    }

    @Override
    public Optional<Window> from(LocalDate day) {
        return first(w -> !w.end().isBefore(day));
    }

    @Override
    public Optional<Window> after(LocalDate end) {
        return first(w -> w.start().isAfter(end));
    }

    @Override
    public List<LocalDate> ended(LocalDate first, LocalDate today) {
        return all.stream()
                .filter(w -> !w.end().isBefore(first) && w.end().isBefore(today))
                .filter(counts)
                .map(Window::end)
                .toList();
    }

    private Optional<Window> first(Predicate<Window> wanted) {
        return all.stream().filter(wanted).filter(counts).findFirst();
    }
}
