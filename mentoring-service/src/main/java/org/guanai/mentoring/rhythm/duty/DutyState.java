package org.guanai.mentoring.rhythm.duty;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.guanai.mentoring.rhythm.window.TermWindow;

/// Where one duty of one pairing stands. All of it follows from contacts, pauses and the calendar
/// (`recounted`); a contact in the running window, and the end of a window, only move it on.
///
/// @param dueFrom first day of the window in which it is due next; FAR when no further term is
///   announced
/// @param parts those done in that window, as bits
/// @param misses windows missed since the last success, oldest first
/// @param lastDone day of the last success
/// @param doneUntil last day of the last window that was done
public record DutyState(
        LocalDate dueFrom,
        LocalDate dueUntil,
        int parts,
        List<Miss> misses,
        LocalDate lastDone,
        LocalDate doneUntil) {
    static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    /// A contact that may satisfy a duty.
    record Entry(LocalDate on, int parts) {}

    public List<LocalDate> missed() {
        return misses.stream().map(Miss::end).toList();
    }

    /// How far each missed window was escalated, in the same order.
    public List<Integer> told() {
        return misses.stream().map(Miss::told).toList();
    }

    boolean isDueOn(LocalDate day) {
        return !day.isBefore(dueFrom) && !day.isAfter(dueUntil);
    }

    /// Whether a contact on this day can change nothing but history: its window is done, or was
    /// followed by a done one.
    boolean isSettled(TermWindow window) {
        return doneUntil != null && !window.end().isAfter(doneUntil);
    }

    DutyState seenAgain(LocalDate on, TermWindow window) {
        var last = window.end().equals(doneUntil) && on.isAfter(lastDone) ? on : lastDone;
        return new DutyState(dueFrom, dueUntil, parts, misses, last, doneUntil);
    }

    /// After a contact in the window that is due: done when all parts are, and whatever was missed
    /// before is made good.
    DutyState with(Entry contact, DutyKind kind, Rhythm rhythm) {
        var done = parts | contact.parts();
        if (!kind.isComplete(done)) {
            return new DutyState(dueFrom, dueUntil, done, misses, lastDone, doneUntil);
        }
        var last = lastDone == null || contact.on().isAfter(lastDone) ? contact.on() : lastDone;
        return due(rhythm.after(dueUntil), 0, List.of(), last, dueUntil);
    }

    /// Once the window that was due has passed: a miss, and the next window is due.
    DutyState passed(LocalDate today, Rhythm rhythm) {
        if (!dueUntil.isBefore(today)) {
            return this;
        }
        var missed = new ArrayList<>(misses);
        rhythm.ended(dueUntil, today).forEach(end -> missed.add(new Miss(end, 0)));
        return due(rhythm.from(today), 0, missed, lastDone, doneUntil);
    }

    DutyState told(List<Miss> now) {
        return new DutyState(dueFrom, dueUntil, parts, now, lastDone, doneUntil);
    }

    /// Counted anew from all that is recorded.
    ///
    /// @param before what was known of missed windows, so that nobody is reminded twice
    static DutyState recounted(
            DutyKind kind,
            Rhythm rhythm,
            List<Entry> contacts,
            LocalDate today,
            List<Miss> before) {
        var windows = windows(rhythm, contacts);
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
        var parts = next.map(w -> windows.get(w.end())).map(w -> w.parts).orElse(0);
        var lastDone = done.isEmpty() ? null : done.getLast().last;
        return due(next, parts, misses, lastDone, doneUntil);
    }

    private static Optional<TermWindow> nextAfter(
            LocalDate doneUntil, LocalDate today, Rhythm rhythm) {
        return doneUntil == null || doneUntil.isBefore(today)
                ? rhythm.from(today)
                : rhythm.after(doneUntil);
    }

    private static TreeMap<LocalDate, Filled> windows(Rhythm rhythm, List<Entry> contacts) {
        var windows = new TreeMap<LocalDate, Filled>();
        for (var contact : contacts) {
            rhythm.at(contact.on())
                    .ifPresent(
                            w -> windows.computeIfAbsent(w.end(), _ -> new Filled(w)).add(contact));
        }
        return windows;
    }

    private static DutyState due(
            Optional<TermWindow> next,
            int parts,
            List<Miss> misses,
            LocalDate lastDone,
            LocalDate doneUntil) {
        return new DutyState(
                next.map(TermWindow::start).orElse(FAR),
                next.map(TermWindow::end).orElse(FAR),
                parts,
                misses,
                lastDone,
                doneUntil);
    }

    /// A window with what was done in it.
    private static final class Filled {
        private final TermWindow window;
        private int parts;
        private LocalDate last = LocalDate.EPOCH;

        private Filled(TermWindow window) {
            this.window = window;
        }

        private void add(Entry contact) {
            parts |= contact.parts();
            last = contact.on().isAfter(last) ? contact.on() : last;
        }
    }
}
