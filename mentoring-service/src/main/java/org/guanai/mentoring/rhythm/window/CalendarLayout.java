package org.guanai.mentoring.rhythm.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.sql.Sql;
import org.guanai.reference.CalendarsChanged;

/// Lays out the windows of a calendar (校历) that has changed.
@ApplicationScoped
class CalendarLayout {
    private final Sql sql;
    private final Calendars calendars;
    private final WindowTable table;

    CalendarLayout(Sql sql, Calendars calendars, WindowTable table) {
        this.sql = sql;
        this.calendars = calendars;
        this.table = table;
    }

    void on(@Observes CalendarsChanged changed) {
        changed.counties().forEach(this::lay);
    }

    private void lay(OrgPath county) {
        calendars
                .of(county.text())
                .filter(calendar -> calendar.version() != laidVersion(county))
                .ifPresent(calendar -> {
                    table.terms(county.text(), calendar.spans());
                    table.lay(county.text(), calendar);
                });
    }

    private long laidVersion(OrgPath county) {
        return sql.one(
                        "select version from calendar where org = ?",
                        row -> row.big("version"),
                        county.text())
                .orElse(-1L);
    }
}
