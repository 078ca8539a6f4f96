package org.guanai.mentoring.rhythm.window;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guanai.reference.CountyCalendar;
import org.guanai.reference.Term;
import org.guanai.reference.WorkingDays;

/// All terms (学期) of a county, in order, cut into windows. Immutable.
///
/// @param version of the calendar it was made from
public record WindowCalendar(
        long version,
        WorkingDays days,
        CadenceRules rules,
        List<NamedTerm> terms,
        Map<Cadence, List<Window>> windows) {

    public static WindowCalendar of(CountyCalendar calendar, CadenceRules rules) {
        var terms =
                calendar.terms().stream()
                        .map(term -> NamedTerm.of(term, calendar.schoolDays(), rules))
                        .toList();
        var windows = new EnumMap<Cadence, List<Window>>(Cadence.class);
        Arrays.stream(Cadence.values()).forEach(c -> windows.put(c, cut(terms, c)));
        return new WindowCalendar(calendar.version(), calendar.days(), rules, terms, windows);
    }

    /// In order; between two terms there is a gap, the holidays.
    public List<Window> windows(Cadence cadence) {
        return windows.get(cadence);
    }

    /// The terms themselves, in order.
    public List<TermDays> termSpans() {
        return IntStream.range(0, terms.size())
                .mapToObj(nr -> terms.get(nr).span(nr + 1, days))
                .toList();
    }

    /// School days from one day to another, both included.
    public int schoolDays(LocalDate from, LocalDate to) {
        return terms.stream().mapToInt(t -> t.calendar().schoolDays(from, to)).sum();
    }

    public boolean isSchoolDay(LocalDate day) {
        return terms.stream().anyMatch(t -> t.calendar().isSchoolDay(day));
    }

    private static List<Window> cut(List<NamedTerm> terms, Cadence cadence) {
        return terms.stream().flatMap(t -> t.calendar().windows(cadence).all().stream()).toList();
    }

    /// @param code of the term, `2025-2026-2`
    record NamedTerm(String code, TermCalendar calendar) {
        static NamedTerm of(Term term, WorkingDays days, CadenceRules rules) {
            return new NamedTerm(
                    term.code(), new TermCalendar(term.startsOn(), term.endsOn(), days, rules));
        }

        TermDays span(int nr, WorkingDays days) {
            var last = calendar.endsOn();
            return new TermDays(nr, code, calendar.startsOn(), last, days.isProvisional(last));
        }
    }
}
