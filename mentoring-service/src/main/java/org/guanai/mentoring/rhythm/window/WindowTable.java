package org.guanai.mentoring.rhythm.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;

/// A calendar laid out in rows, so that a whole county is counted in one statement. SQL by hand:
/// some hundred rows at once, which nothing but counting reads.
@ApplicationScoped
class WindowTable {
    private static final Table<WindowRow> WINDOWS =
            Table.<WindowRow>of("term_window")
                    .with("org", WindowRow::org)
                    .with("term", WindowRow::term)
                    .with("cadence", WindowRow::cadence)
                    .with("nr", w -> w.window().index())
                    .with("starts_on", w -> w.window().start())
                    .with("ends_on", w -> w.window().end())
                    .with("school_days", w -> w.window().schoolDays())
                    .with("excused", w -> w.window().excused())
                    .with("provisional", w -> w.window().provisional());
    private static final Table<DayRow> DAYS =
            Table.<DayRow>of("term_day")
                    .with("org", DayRow::org)
                    .with("day", DayRow::day)
                    .with("before", DayRow::before)
                    .with("upto", DayRow::upto)
                    .with("week", DayRow::week)
                    .with("month", DayRow::month)
                    .with("two_months", DayRow::twoMonths);
    private static final Table<Cut> CUTS =
            Table.<Cut>of("window_cut")
                    .key("org", Cut::org)
                    .with("version", Cut::version)
                    .with("rules", Cut::rules);

    private final Sql sql;
    private final Event<WindowsCut> cuts;

    WindowTable(Sql sql, Event<WindowsCut> cuts) {
        this.sql = sql;
        this.cuts = cuts;
    }

    /// Replaces the county's rows.
    void lay(OrgPath county, WindowCalendar calendar) {
        empty("delete from term_window where org = :county", county);
        empty("delete from term_day where org = :county", county);
        var windows = new ArrayList<WindowRow>();
        var days = new ArrayList<DayRow>();
        calendar.terms()
                .forEach(term -> {
                    windows.addAll(windows(county, term));
                    days.addAll(days(county, term.calendar()));
                });
        sql.insert(WINDOWS, windows).run();
        sql.insert(DAYS, days).orNothing();
        sql.upsert(CUTS, List.of(Cut.of(county, calendar))).run();
        cuts.fire(new WindowsCut(county));
    }

    /// Whether the rows are those of this calendar, under its rules.
    boolean isCut(OrgPath county, WindowCalendar calendar) {
        return sql.query("select org, version, rules from window_cut where org = :county")
                .with("county", county)
                .one(Cut.class)
                .filter(Cut.of(county, calendar)::equals)
                .isPresent();
    }

    /// Locked.
    List<OrgPath> cutCounties() {
        return sql.query("select org from window_cut order by org for update")
                .list(row -> row.org("org"));
    }

    private void empty(String delete, OrgPath county) {
        sql.update(delete).with("county", county).run();
    }

    private static List<WindowRow> windows(OrgPath county, WindowCalendar.NamedTerm term) {
        return Arrays.stream(Cadence.values())
                .flatMap(cadence ->
                        term.calendar().windows(cadence).all().stream()
                                .map(w -> new WindowRow(county, term.code(), cadence, w)))
                .toList();
    }

    private static List<DayRow> days(OrgPath county, TermCalendar term) {
        var rows = new ArrayList<DayRow>();
        var upto = 0;
        for (var day = term.startsOn(); !day.isAfter(term.endsOn()); day = day.plusDays(1)) {
            var before = upto;
            upto += term.isSchoolDay(day) ? 1 : 0;
            rows.add(
                    new DayRow(
                            county,
                            day,
                            before,
                            upto,
                            nr(term.weeks(), day),
                            nr(term.months(), day),
                            nr(term.twoMonths(), day)));
        }
        return rows;
    }

    private static int nr(Windows windows, LocalDate day) {
        return windows.windowAt(day).orElseThrow().index();
    }

    private record WindowRow(OrgPath org, String term, Cadence cadence, Window window) {}

    private record DayRow(
            OrgPath org, LocalDate day, int before, int upto, int week, int month, int twoMonths) {}

    private record Cut(OrgPath org, long version, String rules) {
        static Cut of(OrgPath county, WindowCalendar calendar) {
            return new Cut(county, calendar.version(), calendar.rules().toString());
        }
    }
}
