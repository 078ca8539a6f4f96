package org.guanai.kit.broker.inbox;

import java.util.List;
import java.util.Set;

/// Takes events of other services (or of one's own) into this service's rows. A CDI bean; called in
/// system scope, in the transaction that also remembers the event, so that it takes effect once.
///
/// Events of one partition, so of one key, come in order. A snapshot is taken only when its version
/// is newer. An exception undoes the whole batch, which is then tried event by event; what fails
/// again and again becomes a dead letter.
public interface EventConsumer {
    /// Full topic names: constants of `org.guanai.events.Topics`.
    Set<String> topics();

    /// The events that it takes, of those on its topics; none named, it takes whatever comes. What
    /// nobody in this service takes passes by and is not remembered.
    default Set<Class<? extends Record>> events() {
        return Set.of();
    }

    /// Whether its topics are read apart from all others, so that nothing else that piles up can
    /// keep them waiting. For what somebody waits for in seconds; costs a thread and a connection.
    default boolean isUrgent() {
        return false;
    }

    void on(ConsumedEvent event);

    /// A batch of one partition, in order. Override to take many rows with few statements.
    default void onAll(List<ConsumedEvent> events) {
        events.forEach(event -> event.inItsRequest(() -> on(event)));
    }
}
