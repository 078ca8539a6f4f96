package org.guanai.kit.broker.inbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/// Commits offsets to the broker, for monitoring only: the database holds the truth and is
/// committed first. Retried until the broker has them.
final class GroupOffsets {
    private final Consumer<?, ?> kafka;
    private final Map<TopicPartition, OffsetAndMetadata> untold = new HashMap<>();
    private boolean telling;

    GroupOffsets(Consumer<?, ?> kafka) {
        this.kafka = kafka;
    }

    void reached(TopicPartition partition, long next) {
        untold.put(partition, new OffsetAndMetadata(next));
    }

    void forget(Collection<TopicPartition> partitions) {
        untold.keySet().removeAll(partitions);
    }

    void tell() {
        if (telling || untold.isEmpty()) {
            return;
        }
        telling = true;
        var told = Map.copyOf(untold);
        kafka.commitAsync(
                told,
                (_, failure) -> {
                    telling = false;
                    if (failure == null) {
                        told.forEach(untold::remove);
                    }
                });
    }
}
