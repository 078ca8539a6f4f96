package org.guanai.safety.staff;

import jakarta.inject.Singleton;
import org.guanai.events.Topics;
import org.guanai.events.registry.StaffSnapshot;
import org.guanai.kit.snapshot.KeptSnapshots;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;

/// Keeps the staff that the registry publishes.
@Singleton
class KeptStaff extends KeptSnapshots<StaffSnapshot> {
    private static final Table<StaffSnapshot> TABLE =
            Table.<StaffSnapshot>of("staff")
                    .key("id", StaffSnapshot::id)
                    .with("human", StaffSnapshot::human)
                    .with("org", StaffSnapshot::org)
                    .with("name", StaffSnapshot::name)
                    .with("class_ids", StaffSnapshot::classIds)
                    .with("active", StaffSnapshot::active)
                    .with("version", StaffSnapshot::version);

    KeptStaff(Sql sql) {
        super(Topics.STAFF, StaffSnapshot.class, TABLE, sql);
    }
}
