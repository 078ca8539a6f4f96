package org.guanai.mentoring.rhythm.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.guanai.kit.scope.OrgPath;
import org.guanai.reference.CalendarsChanged;

/// Lays windows out again when the calendar (校历) of a county, or its rule of cadences, has changed.
@ApplicationScoped
public class WindowLayout {
    private final WindowCalendars calendars;
    private final WindowTable table;

    WindowLayout(WindowCalendars calendars, WindowTable table) {
        this.calendars = calendars;
        this.table = table;
    }

    void on(@Observes CalendarsChanged changed) {
        changed.counties().forEach(this::lay);
    }

    /// Looks for changed rules, in system scope.
    public void refresh() {
        table.cutCounties().forEach(this::lay);
    }

    private void lay(OrgPath county) {
        calendars
                .of(county)
                .filter(calendar -> !table.isCut(county, calendar))
                .ifPresent(calendar -> table.lay(county, calendar));
    }
}
