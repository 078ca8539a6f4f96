package org.guanai.mentoring.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.OrganisationSnapshot;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;
import org.guanai.mentoring.sql.Sql;

/// Keeps the organisations (机构) as the registry tells them.
@ApplicationScoped
class OrganisationConsumer implements EventConsumer {
    private static final String UPSERT =
            """
            insert into organisation (id, org, code, kind, name, boarding, version) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set org = excluded.org, code = excluded.code, kind = excluded.kind,
                name = excluded.name, boarding = excluded.boarding, gone = false, version = excluded.version
            where organisation.version < excluded.version\
            """;

    private final Sql sql;

    OrganisationConsumer(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.ORGANISATIONS);
    }

    @Override
    public void on(ConsumedEvent event) {
        if (event.isGone()) {
            sql.write(
                    "update organisation set gone = true where id = ?",
                    UUID.fromString(event.key()));
        } else if (event.is(OrganisationSnapshot.class)) {
            upsert(event.as(OrganisationSnapshot.class));
        }
    }

    private void upsert(OrganisationSnapshot o) {
        sql.write(UPSERT, o.id(), o.org(), o.code(), o.kind(), o.name(), o.boarding(), o.version());
    }
}
