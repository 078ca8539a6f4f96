package org.guanai.mentoring.known.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.StaffSnapshot;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;
import org.guanai.mentoring.sql.Sql;

/// Keeps the staff (教职工) as the registry tells them.
@ApplicationScoped
class StaffConsumer implements EventConsumer {
    private static final String UPSERT =
            """
            insert into staff (id, org, name, posts, active, version) values (?, ?, ?, ?, ?, ?)
            on conflict (id) do update set org = excluded.org, name = excluded.name, posts = excluded.posts,
                active = excluded.active, gone = false, version = excluded.version
            where staff.version < excluded.version\
            """;

    private final Sql sql;
    private final Event<StaffChanged> changes;

    StaffConsumer(Sql sql, Event<StaffChanged> changes) {
        this.sql = sql;
        this.changes = changes;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.STAFF);
    }

    @Override
    public void on(ConsumedEvent event) {
        if (event.isGone()) {
            leave(UUID.fromString(event.key()));
        } else if (event.is(StaffSnapshot.class)) {
            upsert(event.as(StaffSnapshot.class));
        }
    }

    private void leave(UUID id) {
        sql.write("update staff set gone = true, active = false where id = ?", id);
        changes.fire(new StaffChanged(id));
    }

    private void upsert(StaffSnapshot s) {
        var posts = s.posts().toArray(String[]::new);
        var newer = sql.write(UPSERT, s.id(), s.org(), s.name(), posts, s.active(), s.version());
        if (newer > 0) {
            changes.fire(new StaffChanged(s.id()));
        }
    }
}
