package org.guanai.mentoring.rhythm.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    /// Where a denser rhythm holds, its windows take the place of those that they overlap.
    public static Cycle of(
            WindowCalendar calendar, Cadence cadence, List<Denser> denser, Activity activity) {
        if (denser.isEmpty()) {
            return of(calendar, cadence, activity);
        }
        var own =
                denser.stream()
                        .flatMap(d -> calendar.windows(d.cadence()).stream().filter(d::holds))
                        .toList();
        var rest =
                calendar.windows(cadence).stream().filter(w -> own.stream().noneMatch(w::overlaps));
        var all =
                Stream.concat(own.stream(), rest)
                        .sorted(Comparator.comparing(Window::start))
                        .toList();
        return new Cycle(all, w -> activity.counts(w, calendar));
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
