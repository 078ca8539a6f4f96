package org.guanai.mentoring.rhythm.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guanai.mentoring.rhythm.window.Window;

/// The one window of a duty that is due once, by a given day.
public record Deadline(LocalDate since, LocalDate until) implements Rhythm {
    /// A deed after the deadline makes the duty good too.
    @Override
    public Optional<Window> at(LocalDate day) {
        return day.isBefore(since) ? Optional.empty() : Optional.of(window());
    }

    @Override
    public Optional<Window> from(LocalDate day) {
        return until.isBefore(day) ? Optional.empty() : Optional.of(window());
    }

    @Override
    public Optional<Window> after(LocalDate end) {
        return since.isAfter(end) ? Optional.of(window()) : Optional.empty();
    }

    @Override
    public List<LocalDate> ended(LocalDate first, LocalDate today) {
        return until.isBefore(today) && !until.isBefore(first) ? List.of(until) : List.of();
    }

    private Window window() {
        return new Window(1, since, until, 0, false, false);
    }
}
