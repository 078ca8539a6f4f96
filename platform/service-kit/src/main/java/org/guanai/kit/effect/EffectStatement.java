package org.guanai.kit.effect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.guanai.kit.effect.Pending.AuditRow;
import org.guanai.kit.effect.Pending.OutboxRow;
import org.guanai.kit.http.RequestIds;

/// One statement, so one round trip, that inserts all side rows of a transaction.
final class EffectStatement {
    private static final String EVENTS =
            """
            e as (insert into outbox (id, aggregatetype, aggregateid, type, payload, request_id)
            select id, topic, key, type, payload, ? from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
            with ordinality as t(id, topic, key, type, payload, nr) order by nr)\
            """;
    private static final String ENTRIES =
            """
            a as (insert into audit (id, org, actor, client, action, noun, noun_id, reason, fields, request_id, address)
            select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
            ?::text[], ?::text[], ?::text[], ?::text[]))\
            """;
    private static final String ANSWER =
            """
            i as (insert into idempotency (org, actor, route, key, content, status, location, tag, body)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?))\
            """;

    private final List<String> parts = new ArrayList<>();
    private final List<Binding> bindings = new ArrayList<>();

    static EffectStatement of(Pending pending) {
        var statement = new EffectStatement();
        if (!pending.events.isEmpty()) {
            statement.events(pending.events);
        }
        if (!pending.entries.isEmpty()) {
            statement.entries(pending.entries);
        }
        if (pending.answer != null) {
            statement.answer(pending.answer);
        }
        return statement;
    }

    void execute(Connection connection) throws SQLException {
        try (var insert =
                connection.prepareStatement("with " + String.join(", ", parts) + " select 1")) {
            for (int i = 0; i < bindings.size(); i++) {
                insert.setObject(i + 1, bindings.get(i).value(connection));
            }
            insert.execute();
        }
    }

    private void events(List<OutboxRow> rows) {
        parts.add(EVENTS);
        bindings.add(_ -> RequestIds.current());
        column(rows, OutboxRow::id, "uuid");
        column(rows, OutboxRow::topic, "text");
        column(rows, OutboxRow::key, "text");
        column(rows, OutboxRow::type, "text");
        column(rows, OutboxRow::payload, "text");
    }

    private void entries(List<AuditRow> rows) {
        parts.add(ENTRIES);
        column(rows, AuditRow::id, "uuid");
        List<Function<AuditRow, Object>> texts =
                List.of(
                        AuditRow::org,
                        AuditRow::actor,
                        AuditRow::client,
                        AuditRow::action,
                        AuditRow::noun,
                        AuditRow::nounId,
                        AuditRow::reason,
                        AuditRow::fields,
                        AuditRow::requestId,
                        AuditRow::address);
        texts.forEach(text -> column(rows, text, "text"));
    }

    private void answer(StoredAnswer a) {
        parts.add(ANSWER);
        var values =
                new Object[] {
                    a.org(),
                    a.actor(),
                    a.route(),
                    a.key(),
                    a.content(),
                    a.status(),
                    a.location(),
                    a.tag(),
                    a.body()
                };
        for (var value : values) {
            bindings.add(_ -> value);
        }
    }

    private <R> void column(List<R> rows, Function<R, Object> field, String type) {
        var values = rows.stream().map(field).toArray();
        bindings.add(connection -> connection.createArrayOf(type, values));
    }

    private interface Binding {
        Object value(Connection connection) throws SQLException;
    }
}
