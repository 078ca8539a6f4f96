package org.guanai.mentoring.rhythm.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guanai.mentoring.rhythm.kind.Due;
import org.guanai.mentoring.rhythm.kind.Due.Termly.About;
import org.guanai.mentoring.rhythm.window.TermDays;
import org.guanai.mentoring.rhythm.window.Window;
import org.guanai.mentoring.rhythm.window.WindowCalendar;

/// The windows of a duty that is due once in each term, about its beginning or its end. A pairing
/// that begins within a term has as long as any other; one that begins too late owes nothing for
/// it. A deed belongs to the term whose window has opened last, however late it is.
public record TermDates(List<Window> all) implements Rhythm {
    public static TermDates of(WindowCalendar calendar, Due.Termly due, Activity activity) {
        return new TermDates(
                calendar.termSpans().stream()
                        .flatMap(term -> window(term, due, activity.from()).stream())
                        .filter(window -> activity.counts(window, calendar))
                        .toList());
    }

    private static Optional<Window> window(TermDays term, Due.Termly due, LocalDate since) {
        var about = due.about() == About.START ? term.startsOn() : term.endsOn();
        var opens = later(about.minusDays(due.opensBefore()), since);
        var until =
                due.about() == About.START
                        ? later(term.startsOn(), since).plusDays(due.days())
                        : term.endsOn();
        return until.isAfter(term.endsOn()) || opens.isAfter(until)
                ? Optional.empty()
                : Optional.of(new Window(term.nr(), opens, until, 0, false, term.provisional()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public Optional<Window> at(LocalDate day) {
        return all.reversed().stream().filter(w -> !w.start().isAfter(day)).findFirst();
    }

    @Override
    public Optional<Window> from(LocalDate day) {
        return all.stream().filter(w -> !w.end().isBefore(day)).findFirst();
    }

    @Override
    public Optional<Window> after(LocalDate end) {
        return all.stream().filter(w -> w.start().isAfter(end)).findFirst();
    }

    @Override
    public List<LocalDate> ended(LocalDate first, LocalDate today) {
        return all.stream()
                .map(Window::end)
                .filter(end -> !end.isBefore(first) && end.isBefore(today))
                .toList();
    }
}
