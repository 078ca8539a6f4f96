package org.guanai.notification.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.guanai.events.registry.CalendarSnapshot;

/// The calendars as they arrived: they are read whole, so they are kept whole.
@ApplicationScoped
class StoredCalendars {
    private static final String UPSERT =
            """
            insert into county_calendar (org, body, version) values (:org, cast(:body as jsonb), :version)
            on conflict (org) do update set body = excluded.body, version = excluded.version
            where county_calendar.version < excluded.version\
            """;

    private final EntityManager entities;
    private final ObjectMapper json;

    StoredCalendars(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    Optional<CalendarSnapshot> of(String county) {
        return entities.createNativeQuery(
                        "select cast(body as text) from county_calendar where org = :org",
                        String.class)
                .setParameter("org", county)
                .getResultStream()
                .findFirst()
                .map(body -> read((String) body));
    }

    void keep(CalendarSnapshot snapshot) {
        entities.createNativeQuery(UPSERT)
                .setParameter("org", snapshot.org())
                .setParameter("body", text(snapshot))
                .setParameter("version", snapshot.version())
                .executeUpdate();
    }

    void remove(String county) {
        entities.createNativeQuery("delete from county_calendar where org = :org")
                .setParameter("org", county)
                .executeUpdate();
    }

    private CalendarSnapshot read(String body) {
        try {
            return json.readValue(body, CalendarSnapshot.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(CalendarSnapshot snapshot) {
        try {
            return json.writeValueAsString(snapshot);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
