package org.guanai.mentoring.rhythm.window;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.guanai.mentoring.rhythm.window.CountyCalendar.TermSpan;
import org.guanai.mentoring.sql.Sql;

/// A calendar laid out in rows, so that a whole county is counted in one statement.
@ApplicationScoped
class WindowTable {
    private final Sql sql;

    WindowTable(Sql sql) {
        this.sql = sql;
    }

    void terms(String org, List<TermSpan> spans) {
        sql.write("delete from term where org = ?", org);
        sql.writeAll(
                "insert into term (org, code, name, starts_on, ends_on) values (?, ?, ?, ?, ?)",
                spans.stream()
                        .map(s -> new Object[] {org, s.code(), s.name(), s.startsOn(), s.endsOn()})
                        .toList());
    }

    void lay(String org, CountyCalendar calendar) {
        sql.write("delete from term_window where org = ?", org);
        sql.write("delete from term_day where org = ?", org);
        for (var cadence : Cadence.values()) {
            windows(org, cadence, calendar.windows(cadence));
        }
        calendar.terms().forEach(term -> days(org, term.calendar()));
        sql.write(
                """
                insert into calendar (org, version, laid_under, recount_pending) values (?, ?, ?, true)
                on conflict (org) do update set version = excluded.version, laid_under = excluded.laid_under,
                    recount_pending = true, recounted_to = null\
                """,
                org,
                calendar.version(),
                calendar.rules().toString());
    }

    private void windows(String org, Cadence cadence, List<TermWindow> windows) {
        sql.writeAll(
                """
                insert into term_window (org, term, cadence, nr, starts_on, ends_on, school_days, excused, provisional)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                windows.stream().map(w -> columns(org, cadence, w)).toList());
    }

    private static Object[] columns(String org, Cadence cadence, TermWindow w) {
        var window = w.window();
        return new Object[] {
            org,
            w.term(),
            cadence,
            window.index(),
            window.start(),
            window.end(),
            window.schoolDays(),
            window.excused(),
            window.provisional()
        };
    }

    private void days(String org, TermCalendar term) {
        var rows = new ArrayList<Object[]>();
        var upto = 0;
        for (var day = term.startsOn(); !day.isAfter(term.endsOn()); day = day.plusDays(1)) {
            var before = upto;
            upto += term.isSchoolDay(day) ? 1 : 0;
            rows.add(
                    new Object[] {
                        org,
                        day,
                        before,
                        upto,
                        nr(term, Cadence.WEEK, day),
                        nr(term, Cadence.MONTH, day),
                        nr(term, Cadence.TWO_MONTHS, day)
                    });
        }
        sql.writeAll(
                """
                insert into term_day (org, day, before, upto, week, month, two_months)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (org, day) do nothing\
                """,
                rows);
    }

    private static int nr(TermCalendar term, Cadence cadence, LocalDate day) {
        return term.windows(cadence).windowAt(day).orElseThrow().index();
    }
}
