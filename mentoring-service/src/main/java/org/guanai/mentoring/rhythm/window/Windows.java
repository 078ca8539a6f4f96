package org.guanai.mentoring.rhythm.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The windows of one cadence in a term, in order and without gaps.
record Windows(List<Window> all) {
    Windows {
        all = List.copyOf(all);
    }

    /// Empty for a day outside the term.
    Optional<Window> windowAt(LocalDate day) {
        return all.stream().filter(window -> window.contains(day)).findFirst();
    }
}
