package org.guanai.kit.snapshot;

import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.broker.inbox.ConsumedEvent;

/// What a snapshot topic says of one noun.
///
/// @param <S> the snapshot
public sealed interface Change<S> {
    /// Empty for an event of another kind on the same topic.
    static <S extends Record> Optional<Change<S>> of(ConsumedEvent event, Class<S> type) {
        if (event.isGone()) {
            return Optional.of(new Gone<>(event.key()));
        }
        return event.is(type)
                ? Optional.of(new Now<>(event.key(), event.as(type)))
                : Optional.empty();
    }

    /// As on the topic.
    String key();

    default UUID id() {
        return UUID.fromString(key());
    }

    /// Its state is this.
    record Now<S>(String key, S state) implements Change<S> {}

    /// Its owner has it no more.
    record Gone<S>(String key) implements Change<S> {}
}
