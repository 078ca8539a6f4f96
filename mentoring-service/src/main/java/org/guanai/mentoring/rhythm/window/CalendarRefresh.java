package org.guanai.mentoring.rhythm.window;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.guanai.mentoring.sql.Sql;

/// Cuts the windows of a county anew when the rules by which they are cut have changed. In system
/// scope.
@ApplicationScoped
public class CalendarRefresh {
    private final Sql sql;
    private final Calendars calendars;
    private final WindowTable table;

    CalendarRefresh(Sql sql, Calendars calendars, WindowTable table) {
        this.sql = sql;
        this.calendars = calendars;
        this.table = table;
    }

    /// @return counties whose duties are to be counted anew
    public List<String> pending() {
        sql.list(
                        "select org, laid_under from calendar for update",
                        row -> List.of(row.text("org"), row.text("laid_under")))
                .forEach(row -> refresh(row.getFirst(), row.getLast()));
        return sql.list(
                "select org from calendar where recount_pending order by org",
                row -> row.text("org"));
    }

    private void refresh(String county, String laidUnder) {
        calendars
                .of(county)
                .filter(calendar -> !calendar.rules().toString().equals(laidUnder))
                .ifPresent(calendar -> table.lay(county, calendar));
    }
}
