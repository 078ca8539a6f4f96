package org.guanai.mentoring.rhythm.standing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.guanai.mentoring.rhythm.kind.Deed;
import org.guanai.mentoring.rhythm.kind.DutyKind;
import org.guanai.mentoring.rhythm.window.Window;

/// Where one duty stands. All of it follows from deeds, excuses and the calendar (`recounted`); a
/// deed in the running window, and the end of a window, only move it on.
///
/// @param dueFrom first day of the window in which it is due next; FAR when no further term is
///   announced
/// @param parts those done in that window
/// @param misses windows missed since the last success, oldest first
/// @param lastDone day of the last success
/// @param doneUntil last day of the last window that was done
public record DutyState(
        LocalDate dueFrom,
        LocalDate dueUntil,
        Set<String> parts,
        List<Miss> misses,
        LocalDate lastDone,
        LocalDate doneUntil) {
    public static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    /// Before it is counted for the first time.
    public static final DutyState NONE = new DutyState(FAR, FAR, Set.of(), List.of(), null, null);

    public List<LocalDate> missed() {
        return misses.stream().map(Miss::end).toList();
    }

    /// How far each missed window was escalated, in the same order.
    public List<Integer> told() {
        return misses.stream().map(Miss::told).toList();
    }

    public boolean isDueOn(LocalDate day) {
        return !day.isBefore(dueFrom) && !day.isAfter(dueUntil);
    }

    /// Whether a deed on this day can change nothing but history: its window is done, or was
    /// followed by a done one.
    public boolean isSettled(Window window) {
        return doneUntil != null && !window.end().isAfter(doneUntil);
    }

    public DutyState seenAgain(LocalDate on, Window window) {
        var last = window.end().equals(doneUntil) && on.isAfter(lastDone) ? on : lastDone;
        return new DutyState(dueFrom, dueUntil, parts, misses, last, doneUntil);
    }

    /// After a deed in the window that is due: done when all parts are, and whatever was missed
    /// before is made good.
    public DutyState with(Deed deed, DutyKind kind, Rhythm rhythm) {
        var done = union(parts, deed.parts());
        if (!kind.isComplete(done)) {
            return new DutyState(dueFrom, dueUntil, done, misses, lastDone, doneUntil);
        }
        var last = lastDone == null || deed.on().isAfter(lastDone) ? deed.on() : lastDone;
        return due(rhythm.after(dueUntil), Set.of(), List.of(), last, dueUntil);
    }

    /// Once the window that was due has passed: a miss, and the next window is due.
    public DutyState passed(LocalDate today, Rhythm rhythm) {
        if (!dueUntil.isBefore(today)) {
            return this;
        }
        var missed = new ArrayList<>(misses);
        rhythm.ended(dueUntil, today).forEach(end -> missed.add(new Miss(end, 0)));
        return due(rhythm.from(today), Set.of(), missed, lastDone, doneUntil);
    }

    public DutyState told(List<Miss> now) {
        return new DutyState(dueFrom, dueUntil, parts, now, lastDone, doneUntil);
    }

    /// Counted again from all that is recorded.
    ///
    /// @param before what was known of missed windows, so that no reminder is repeated
    public static DutyState recounted(
            DutyKind kind, Rhythm rhythm, List<Deed> deeds, LocalDate today, List<Miss> before) {
        var windows = windows(rhythm, deeds);
        var done = windows.values().stream().filter(w -> kind.isComplete(w.parts)).toList();
        var doneUntil = done.isEmpty() ? null : done.getLast().window.end();
        var told = before.stream().collect(toMap(Miss::end, Miss::told));
        var misses =
                rhythm
                        .ended(doneUntil == null ? LocalDate.EPOCH : doneUntil.plusDays(1), today)
                        .stream()
                        .map(end -> new Miss(end, told.getOrDefault(end, 0)))
                        .toList();
        var next = nextAfter(doneUntil, today, rhythm);
        var parts = next.map(w -> windows.get(w.end())).map(w -> w.parts).orElse(Set.of());
        var lastDone = done.isEmpty() ? null : done.getLast().last;
        return due(next, parts, misses, lastDone, doneUntil);
    }

    private static Optional<Window> nextAfter(LocalDate doneUntil, LocalDate today, Rhythm rhythm) {
        return doneUntil == null || doneUntil.isBefore(today)
                ? rhythm.from(today)
                : rhythm.after(doneUntil);
    }

    private static TreeMap<LocalDate, Filled> windows(Rhythm rhythm, List<Deed> deeds) {
        var windows = new TreeMap<LocalDate, Filled>();
        for (var deed : deeds) {
            rhythm.at(deed.on())
                    .ifPresent(w -> windows.computeIfAbsent(w.end(), _ -> new Filled(w)).add(deed));
        }
        return windows;
    }

    private static DutyState due(
            Optional<Window> next,
            Set<String> parts,
            List<Miss> misses,
            LocalDate lastDone,
            LocalDate doneUntil) {
        return new DutyState(
                next.map(Window::start).orElse(FAR),
                next.map(Window::end).orElse(FAR),
                parts,
                misses,
                lastDone,
                doneUntil);
    }

    private static Set<String> union(Set<String> some, Collection<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(toUnmodifiableSet());
    }

    /// A window with what was done in it.
    private static final class Filled {
        private final Window window;
        private Set<String> parts = Set.of();
        private LocalDate last = LocalDate.EPOCH;

        private Filled(Window window) {
            this.window = window;
        }

        private void add(Deed deed) {
            parts = union(parts, deed.parts());
            last = deed.on().isAfter(last) ? deed.on() : last;
        }
    }
}
