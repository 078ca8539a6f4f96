package org.guanai.kit.journal;

import static org.guanai.kit.journal.SideTable.Column.text;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.guanai.kit.journal.Pending.AuditRow;
import org.guanai.kit.journal.Pending.OutboxRow;
import org.guanai.kit.journal.SideTable.Column;

/// One statement, so one round trip, that inserts all side rows of a transaction.
final class SideRowsInsert {
    private static final SideTable<OutboxRow> EVENTS =
            new SideTable<>(
                    "e",
                    "outbox",
                    new Column<>("id", "uuid", UUID[]::new, OutboxRow::id),
                    text("aggregatetype", OutboxRow::topic),
                    text("aggregateid", OutboxRow::key),
                    text("type", OutboxRow::type),
                    text("payload", OutboxRow::payload),
                    text("request_id", OutboxRow::requestId));
    private static final SideTable<AuditRow> ENTRIES =
            new SideTable<>(
                    "a",
                    "audit",
                    new Column<>("id", "uuid", UUID[]::new, AuditRow::id),
                    text("org", AuditRow::org),
                    text("actor", AuditRow::actor),
                    text("client", AuditRow::client),
                    text("action", AuditRow::action),
                    text("noun", AuditRow::noun),
                    text("noun_id", AuditRow::nounId),
                    text("reason", AuditRow::reason),
                    text("fields", AuditRow::fields),
                    text("request_id", AuditRow::requestId),
                    text("address", AuditRow::address));
    private static final SideTable<StoredAnswer> ANSWERS =
            new SideTable<>(
                    "i",
                    "idempotency",
                    text("org", StoredAnswer::org),
                    text("actor", StoredAnswer::actor),
                    text("route", StoredAnswer::route),
                    text("key", StoredAnswer::key),
                    new Column<>("content", "bytea", byte[][]::new, StoredAnswer::content),
                    new Column<>("status", "int", Integer[]::new, StoredAnswer::status),
                    text("location", StoredAnswer::location),
                    text("tag", StoredAnswer::tag),
                    text("body", StoredAnswer::body));

    /// Reused: the driver recognises prepared statements by the identity of their text.
    private static final Map<List<String>, String> TEXTS = new ConcurrentHashMap<>();

    private final List<Rows<?>> all = new ArrayList<>(3);

    static SideRowsInsert of(Pending pending) {
        var statement = new SideRowsInsert();
        statement.add(EVENTS, pending.events);
        statement.add(ENTRIES, pending.entries);
        statement.add(ANSWERS, pending.answer == null ? List.of() : List.of(pending.answer));
        return statement;
    }

    void execute(Connection connection) throws SQLException {
        var parts = all.stream().map(Rows::part).toList();
        var text = TEXTS.computeIfAbsent(parts, p -> "with " + String.join(", ", p) + " select 1");
        try (var insert = connection.prepareStatement(text)) {
            var next = 1;
            for (var rows : all) {
                next = rows.bind(insert, next);
            }
            insert.execute();
        }
    }

    private <R> void add(SideTable<R> table, List<R> rows) {
        if (!rows.isEmpty()) {
            all.add(new Rows<>(table, rows));
        }
    }

    private record Rows<R>(SideTable<R> table, List<R> rows) {
        private String part() {
            return table.part(rows);
        }

        private int bind(PreparedStatement statement, int from) throws SQLException {
            return table.bind(statement, from, rows);
        }
    }
}
