package org.guanai.registry.people.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.GuardianSnapshot;
import org.guanai.kit.journal.Outbox;
import org.guanai.kit.sealing.ConsumerSeal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.registry.sql.Column;
import org.guanai.registry.sql.Sql;

/// Publishes guardians as notification needs them: phone and e-mail sealed for it alone.
@ApplicationScoped
class GuardianPublication {
    private static final String READER = "notification";
    private static final String READ =
            """
            select id, org, name, phone, email, language, active, version from guardian where id = any (?)\
            """;
    private static final String IDS = "select id from guardian where id > ? order by id limit 500";

    private final Sql sql;
    private final Sealer sealer;
    private final ConsumerSeal forOthers;
    private final Outbox outbox;

    GuardianPublication(Sql sql, Sealer sealer, ConsumerSeal forOthers, Outbox outbox) {
        this.sql = sql;
        this.sealer = sealer;
        this.forOthers = forOthers;
        this.outbox = outbox;
    }

    /// Somebody as they are registered: reached by telephone or not yet, in Chinese.
    void publishNew(UUID id, String county, String name, String phone) {
        var sealed = forNotification(id, "phone", phone);
        publish(new GuardianSnapshot(id, county, name, sealed, null, "zh", true, 0));
    }

    void publish(Collection<UUID> guardians) {
        if (!guardians.isEmpty()) {
            sql.list(READ, this::snapshot, Column.ids(guardians)).forEach(this::publish);
        }
    }

    /// The ids after one, at most 500.
    java.util.List<UUID> after(UUID id) {
        return sql.list(IDS, r -> r.id("id"), id);
    }

    private void publish(GuardianSnapshot snapshot) {
        outbox.publish(Topics.GUARDIANS, snapshot.id(), snapshot);
    }

    private GuardianSnapshot snapshot(Sql.Row r) throws SQLException {
        var id = r.id("id");
        return new GuardianSnapshot(
                id,
                r.text("org"),
                r.text("name"),
                sealed(id, "phone", r.bytes("phone")),
                sealed(id, "email", r.bytes("email")),
                r.text("language"),
                r.is("active"),
                r.version());
    }

    private String sealed(UUID id, String field, byte[] ours) {
        return forNotification(id, field, sealer.open(ours, "guardian", id, field));
    }

    private String forNotification(UUID id, String field, String text) {
        return forOthers.seal(READER, text, "guardian:" + id + ":" + field);
    }
}
