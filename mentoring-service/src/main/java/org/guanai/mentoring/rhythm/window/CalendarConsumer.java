package org.guanai.mentoring.rhythm.window;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.guanai.events.Topics;
import org.guanai.events.registry.CalendarSnapshot;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;
import org.guanai.mentoring.rhythm.window.CountyCalendar.TermSpan;
import org.guanai.mentoring.sql.Sql;

/// Keeps the counties' calendars (校历) as the registry tells them, and lays their windows out for
/// counting.
@ApplicationScoped
class CalendarConsumer implements EventConsumer {
    private static final String UPSERT =
            """
            insert into calendar (org, holidays, make_up_workdays, announced_until, version)
            values (?, ?, ?, ?, ?)
            on conflict (org) do update set holidays = excluded.holidays,
                make_up_workdays = excluded.make_up_workdays, announced_until = excluded.announced_until,
                gone = false, version = excluded.version
            where calendar.version < excluded.version\
            """;

    private final Sql sql;
    private final Calendars calendars;
    private final WindowTable table;

    CalendarConsumer(Sql sql, Calendars calendars, WindowTable table) {
        this.sql = sql;
        this.calendars = calendars;
        this.table = table;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.CALENDARS);
    }

    @Override
    public void on(ConsumedEvent event) {
        if (event.isGone()) {
            sql.write("update calendar set gone = true where org = ?", event.key());
        } else if (event.is(CalendarSnapshot.class)) {
            upsert(event.as(CalendarSnapshot.class));
        }
    }

    private void upsert(CalendarSnapshot c) {
        var newer =
                sql.write(
                        UPSERT,
                        c.org(),
                        c.holidays().toArray(LocalDate[]::new),
                        c.makeUpWorkdays().toArray(LocalDate[]::new),
                        c.announcedUntil(),
                        c.version());
        if (newer > 0) {
            var spans = c.terms().stream().map(CalendarConsumer::span).toList();
            table.terms(c.org(), spans);
            calendars.of(c.org()).ifPresent(calendar -> table.lay(c.org(), calendar));
        }
    }

    private static TermSpan span(CalendarSnapshot.Term t) {
        return new TermSpan(t.code(), t.name(), t.startsOn(), t.endsOn());
    }
}
