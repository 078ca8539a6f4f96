package org.guanai.registry.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.HelperSnapshot;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;
import org.guanai.registry.personal.Paths;
import org.guanai.registry.sql.Column;
import org.guanai.registry.sql.Sql;

/// A helper (代理家长, 校外辅导员) has an account while they are active: vetted and not suspended (3.1.4a).
@ApplicationScoped
class HelperConsumer implements EventConsumer {
    private static final String TAKE =
            """
            insert into account as a (person, org, holder, name, account_org, roles, open, wanted_version, due_at)
            values (?, ?, 'HELPER', ?, ?, ?, ?, ?, case when ? then now() end)
            on conflict (person) do update set name = excluded.name, org = excluded.org,
                account_org = excluded.account_org, open = excluded.open,
                wanted_version = excluded.wanted_version,
                due_at = case when excluded.open or a.subject is not null then now() end
            where a.holder = 'HELPER' and a.wanted_version < excluded.wanted_version\
            """;
    private static final String GONE =
            """
            update account set open = false, due_at = now(), wanted_version = wanted_version + 1
            where person = ? and holder = 'HELPER' and open\
            """;

    private final Sql sql;

    HelperConsumer(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.HELPERS);
    }

    @Override
    public void on(ConsumedEvent event) {
        if (event.isGone()) {
            sql.change(GONE, UUID.fromString(event.key()));
        } else if (event.is(HelperSnapshot.class)) {
            take(event.as(HelperSnapshot.class));
        }
    }

    private void take(HelperSnapshot helper) {
        var county = Paths.county(helper.org());
        sql.change(
                TAKE,
                helper.id(),
                county,
                helper.name(),
                county,
                Column.texts(Set.of(Roles.HELPER)),
                helper.active(),
                helper.version() + 1,
                helper.active());
    }
}
