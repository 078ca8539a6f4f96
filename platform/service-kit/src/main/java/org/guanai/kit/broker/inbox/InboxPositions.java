package org.guanai.kit.broker.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.guanai.kit.broker.kafka.KafkaTopics;
import org.guanai.kit.transaction.Transactions;

/// Looks up the offsets to resume from.
@ApplicationScoped
class InboxPositions {
    private final Transactions transactions;
    private final InboxOffsets offsets;
    private final KafkaTopics topics;

    InboxPositions(Transactions transactions, InboxOffsets offsets, KafkaTopics topics) {
        this.transactions = transactions;
        this.offsets = offsets;
        this.topics = topics;
    }

    /// Next offset of each partition, 0 for one that was never read.
    Map<TopicPartition, Long> of(Collection<TopicPartition> partitions) {
        var names = partitions.stream().map(TopicPartition::topic).collect(Collectors.toSet());
        var ids = topics.ids(names);
        return transactions.inNew(sql -> offsets.positions(sql, partitions, ids));
    }
}
