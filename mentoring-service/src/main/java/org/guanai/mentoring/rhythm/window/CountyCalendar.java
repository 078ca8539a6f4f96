package org.guanai.mentoring.rhythm.window;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guanai.reference.WorkingDays;

/// All terms (学期) of a county, in order, with their windows. Immutable.
///
/// @param version of the snapshot it was made from
public record CountyCalendar(
        long version,
        WorkingDays days,
        CadenceRules rules,
        List<NamedTerm> terms,
        Map<Cadence, List<TermWindow>> windows) {

    public static CountyCalendar of(
            long version, WorkingDays days, CadenceRules rules, List<TermSpan> spans) {
        var terms =
                spans.stream()
                        .sorted(Comparator.comparing(TermSpan::startsOn))
                        .map(s -> NamedTerm.of(s, days, rules))
                        .toList();
        var windows = new EnumMap<Cadence, List<TermWindow>>(Cadence.class);
        Arrays.stream(Cadence.values()).forEach(c -> windows.put(c, cut(terms, c)));
        return new CountyCalendar(version, days, rules, terms, windows);
    }

    /// In order; between two terms there is a gap, the holidays.
    public List<TermWindow> windows(Cadence cadence) {
        return windows.get(cadence);
    }

    /// School days from one day to another, both included.
    public int schoolDays(LocalDate from, LocalDate to) {
        return terms.stream().mapToInt(t -> t.calendar().schoolDays(from, to)).sum();
    }

    public boolean isSchoolDay(LocalDate day) {
        return terms.stream().anyMatch(t -> t.calendar().isSchoolDay(day));
    }

    List<TermSpan> spans() {
        return terms.stream().map(NamedTerm::span).toList();
    }

    private static List<TermWindow> cut(List<NamedTerm> terms, Cadence cadence) {
        return terms.stream().flatMap(t -> t.windows(cadence)).toList();
    }

    /// A term as it is told and stored.
    public record TermSpan(String code, String name, LocalDate startsOn, LocalDate endsOn) {}

    public record NamedTerm(TermSpan span, TermCalendar calendar) {
        static NamedTerm of(TermSpan span, WorkingDays days, CadenceRules rules) {
            var calendar = new TermCalendar(span.startsOn(), span.endsOn(), days, rules);
            return new NamedTerm(span, calendar);
        }

        Stream<TermWindow> windows(Cadence cadence) {
            return calendar.windows(cadence).all().stream().map(w -> new TermWindow(span.code(), w));
        }
    }
}
