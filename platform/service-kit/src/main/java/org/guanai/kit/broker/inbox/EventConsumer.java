package org.guanai.kit.broker.inbox;

import java.util.List;
import java.util.Set;

/// Takes events of other services, or of its own, into this service's rows. A CDI bean, called in
/// system scope, in the transaction that also remembers the event, so that it takes effect once.
///
/// Events of one partition, hence of one key, arrive in order. A snapshot is taken only when its
/// version is newer. An exception rolls the batch back; its events are then retried one by one, and
/// one that keeps failing becomes a dead letter.
public interface EventConsumer {
    /// Full topic names: constants of `org.guanai.events.Topics`.
    Set<String> topics();

    /// The event types that it takes; empty for all on its topics. Events that no consumer of the
    /// service takes are skipped and not remembered.
    default Set<Class<? extends Record>> events() {
        return Set.of();
    }

    /// Whether its topics are read by a thread of their own, so that no backlog delays them. For
    /// what must take effect within seconds; costs a thread and a connection.
    default boolean isUrgent() {
        return false;
    }

    void on(ConsumedEvent event);

    /// A batch of one partition, in order. Override to write many rows with few statements.
    default void onAll(List<ConsumedEvent> events) {
        events.forEach(event -> event.inItsRequest(() -> on(event)));
    }
}
