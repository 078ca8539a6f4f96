package org.guanai.mentoring.rhythm.due;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guanai.kit.openapi.Nullable;
import org.guanai.mentoring.rhythm.kind.Due;
import org.guanai.mentoring.rhythm.kind.DutyKind;
import org.guanai.mentoring.rhythm.standing.DutyState;
import org.guanai.mentoring.rhythm.window.Cadence;
import org.guanai.mentoring.rhythm.window.Window;
import org.guanai.mentoring.rhythm.window.WindowCalendar;

/// A window that passed undone.
///
/// @param from first day; absent of a duty that is due once, or once in a term
/// @param until last day
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MissedWindow(@Nullable LocalDate from, LocalDate until) {

    /// Oldest first.
    static List<MissedWindow> of(
            DutyKind kind, DutyState state, Optional<WindowCalendar> calendar) {
        return state.missed().stream()
                .map(end -> new MissedWindow(start(kind, end, calendar), end))
                .toList();
    }

    private static LocalDate start(
            DutyKind kind, LocalDate end, Optional<WindowCalendar> calendar) {
        return switch (kind.due()) {
            case Due.Once _, Due.Termly _ -> null;
            case Due.Every every ->
                    calendar.flatMap(c -> start(c, every.cadence(), end)).orElse(null);
        };
    }

    /// Of the declared cadence, else of a denser one, where a school has fixed that.
    private static Optional<LocalDate> start(
            WindowCalendar calendar, Cadence declared, LocalDate end) {
        return Arrays.stream(Cadence.values())
                .filter(cadence -> cadence.compareTo(declared) <= 0)
                .sorted(Comparator.reverseOrder())
                .flatMap(cadence -> calendar.windows(cadence).stream())
                .filter(window -> window.end().equals(end))
                .map(Window::start)
                .findFirst();
    }
}
