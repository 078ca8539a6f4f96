package org.guanai.mentoring.known.staff;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.guanai.events.Topics;
import org.guanai.events.registry.StaffSnapshot;
import org.guanai.kit.snapshot.Change;
import org.guanai.kit.snapshot.KeptSnapshots;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;

/// Keeps the staff (教职工) that the registry publishes.
@Singleton
class KeptStaff extends KeptSnapshots<StaffSnapshot> {
    private static final Table<StaffSnapshot> TABLE =
            Table.<StaffSnapshot>of("staff")
                    .key("id", StaffSnapshot::id)
                    .with("human", StaffSnapshot::human)
                    .with("org", StaffSnapshot::org)
                    .with("name", StaffSnapshot::name)
                    .with("posts", StaffSnapshot::posts)
                    .with("class_ids", StaffSnapshot::classIds)
                    .with("active", StaffSnapshot::active)
                    .with("version", StaffSnapshot::version);

    private final Event<StaffChanged> changed;

    KeptStaff(Sql sql, Event<StaffChanged> changed) {
        super(Topics.STAFF, StaffSnapshot.class, TABLE, sql);
        this.changed = changed;
    }

    @Override
    protected void arrived(Collection<Change<StaffSnapshot>> changes) {
        changed.fire(new StaffChanged(changes.stream().map(Change::id).collect(toSet())));
    }
}
