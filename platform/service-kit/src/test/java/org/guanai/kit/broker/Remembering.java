package org.guanai.kit.broker;

import java.util.Set;
import java.util.function.Consumer;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;
import org.guanai.kit.real.Store;

/// A consumer whose effect is a row: what was said, by whom, in which order.
///
/// @param before runs ahead of each effect; may throw
record Remembering(
        Store store, Set<String> topics, Consumer<ConsumedEvent> before, boolean isUrgent)
        implements EventConsumer {
    static final String TABLE =
            """
            create table effect (nr bigint generated always as identity primary key, key text, what text,
                request_id text);
            grant select, insert, delete on effect to kit_app\
            """;

    Remembering(Store store, String... topics) {
        this(store, Set.of(topics), _ -> {});
    }

    Remembering(Store store, Set<String> topics, Consumer<ConsumedEvent> before) {
        this(store, topics, before, false);
    }

    @Override
    public void on(ConsumedEvent event) {
        before.accept(event);
        store.change(
                "insert into effect (key, what, request_id) values (?, ?, ?)",
                event.key(),
                event.isGone() ? null : event.as(Said.class).what(),
                event.requestId());
    }

    record Said(String what) {
        static String json(String what) {
            return "{\"what\":\"" + what + "\",\"addedLater\":1}";
        }
    }
}
