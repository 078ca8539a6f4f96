package org.guanai.kit.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.guanai.kit.id.Ids;
import org.guanai.kit.journal.Pending.AuditRow;
import org.guanai.kit.journal.Pending.OutboxRow;
import org.guanai.kit.real.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SideRowsInsertTest {
    private final Store store = new Store();
    private final Pending pending = new Pending();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void oneEventIsWrittenWhole() {
        pending.events.add(event("first"));
        write();
        assertEquals(
                List.of("registry.events|pupil|org.guanai.Said|first"),
                store.texts(
                        "select concat_ws('|', aggregatetype, aggregateid, type, payload) from outbox"));
    }

    @Test
    void manyEventsKeepTheirOrder() {
        IntStream.range(0, 50).forEach(nr -> pending.events.add(event("said " + nr)));
        write();
        assertEquals(
                IntStream.range(0, 50).mapToObj(nr -> "said " + nr).toList(),
                store.texts("select payload from outbox order by seq"));
    }

    @Test
    void whatIsNotSaidStaysNullAmongOneAndMany() {
        pending.events.add(event(null));
        pending.entries.add(entry("one", null));
        pending.entries.add(entry("other", "asked for"));
        write();
        assertEquals(1, store.count("select count(*) from outbox where payload is null"));
        assertEquals(
                List.of("one -", "other asked for"),
                store.texts(
                        "select noun_id || ' ' || coalesce(reason, '-') from audit order by id"));
    }

    @Test
    void theAnswerTravelsWithItsEffect() {
        pending.entries.add(entry("one", null));
        pending.answer =
                new StoredAnswer(
                        "330127",
                        "actor",
                        "/route",
                        "key",
                        new byte[] {1, 2},
                        201,
                        "/at",
                        null,
                        new byte[] {3});
        write();
        assertEquals(
                List.of("330127|actor|/route|key|\\x0102|201|/at|\\x03"),
                store.texts(
                        "select concat_ws('|', org, actor, route, key, content, status, location, tag, body) from idempotency"));
    }

    private void write() {
        store.inNew(_ -> {
            try {
                SideRowsInsert.of(pending).execute(store.connection());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return null;
        });
    }

    private static OutboxRow event(String payload) {
        return new OutboxRow(
                Ids.next(), "registry.events", "pupil", "org.guanai.Said", payload, "request");
    }

    private static AuditRow entry(String id, String reason) {
        return new AuditRow(
                Ids.next(),
                "330127",
                "actor",
                null,
                "WROTE",
                "noun",
                id,
                reason,
                "",
                "request",
                null);
    }
}
