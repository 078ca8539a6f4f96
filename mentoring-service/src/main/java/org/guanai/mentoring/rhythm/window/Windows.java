package org.guanai.mentoring.rhythm.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The windows of one cadence in a term, in order and without gaps.
public record Windows(List<Window> all) {
    public Windows {
        all = List.copyOf(all);
    }

    /// Empty for a day outside the term: a contact in the holidays satisfies no window.
    public Optional<Window> windowAt(LocalDate date) {
        return all.stream().filter(window -> window.contains(date)).findFirst();
    }

    /// The window after this one, empty after the last.
    public Optional<Window> next(Window window) {
        return window.index() < all.size()
                ? Optional.of(all.get(window.index()))
                : Optional.empty();
    }

    /// The next window in which something is due; excused ones are passed over.
    public Optional<Window> nextDue(Window window) {
        return all.stream().skip(window.index()).filter(later -> !later.excused()).findFirst();
    }

    /// The first window in which something is due that ends on this day or later.
    public Optional<Window> firstDueFrom(LocalDate date) {
        return all.stream()
                .filter(window -> !window.excused() && !window.end().isBefore(date))
                .findFirst();
    }
}
