package org.guanai.reference;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.guanai.events.Topics;
import org.guanai.events.registry.CalendarSnapshot;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.snapshot.Change;
import org.guanai.kit.snapshot.KeptSnapshots;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;

/// Keeps the counties' terms, holidays and make-up workdays as the registry publishes them.
@Singleton
class KeptCalendars extends KeptSnapshots<CalendarSnapshot> {
    private final Event<CalendarsChanged> changed;

    KeptCalendars(Sql sql, ObjectMapper json, Event<CalendarsChanged> changed) {
        super(Topics.CALENDARS, CalendarSnapshot.class, table(json), sql);
        this.changed = changed;
    }

    @Override
    protected void arrived(Collection<Change<CalendarSnapshot>> changes) {
        var counties = changes.stream().map(c -> new OrgPath(c.key())).collect(toSet());
        changed.fire(new CalendarsChanged(counties));
    }

    private static Table<CalendarSnapshot> table(ObjectMapper json) {
        return Table.<CalendarSnapshot>of("county_calendar")
                .key("org", CalendarSnapshot::org)
                .with("body", calendar -> text(json, calendar))
                .with("version", CalendarSnapshot::version);
    }

    private static String text(ObjectMapper json, CalendarSnapshot calendar) {
        try {
            return json.writeValueAsString(calendar);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
