package org.guanai.notification.directory;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.stream.Stream;
import org.guanai.events.Topics;
import org.guanai.events.registry.StaffSnapshot;
import org.guanai.kit.snapshot.Change;
import org.guanai.kit.snapshot.KeptSnapshots;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;

/// Keeps how staff are reached, sealed as it arrives, and lets what waited for a post go on.
@Singleton
class KeptStaff extends KeptSnapshots<StaffSnapshot> {
    private static final Table<StaffSnapshot> TABLE =
            Table.<StaffSnapshot>of("directory_entry")
                    .key("id", StaffSnapshot::id)
                    .key("noun", _ -> Noun.STAFF)
                    .with("human", StaffSnapshot::human)
                    .with("org", StaffSnapshot::org)
                    .with("name", StaffSnapshot::name)
                    .with("posts", StaffSnapshot::posts)
                    .with("class_ids", StaffSnapshot::classIds)
                    .with("sealed_phone", StaffSnapshot::sealedPhone)
                    .with("sealed_email", StaffSnapshot::sealedEmail)
                    .with("active", StaffSnapshot::active)
                    .with("version", StaffSnapshot::version);

    private final Event<StaffArrived> arrivals;

    KeptStaff(Sql sql, Event<StaffArrived> arrivals) {
        super(Topics.STAFF, StaffSnapshot.class, TABLE, sql);
        this.arrivals = arrivals;
    }

    @Override
    protected void arrived(Collection<Change<StaffSnapshot>> changes) {
        changes.stream()
                .flatMap(c ->
                        c instanceof Change.Now<StaffSnapshot>(_, var s)
                                ? Stream.of(s.org())
                                : Stream.of())
                .distinct()
                .forEach(org -> arrivals.fire(new StaffArrived(org)));
    }
}
