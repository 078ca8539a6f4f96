package org.guanai.kit.broker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/// The broker as the kit needs it. Every wait is bounded.
public interface Broker {
    /// Sends in order and waits until all replicas hold every record.
    ///
    /// @throws BrokerUnavailable when any of them was not acknowledged
    void send(List<OutgoingRecord> records);

    /// Offset that the next record of each partition will get.
    ///
    /// @throws BrokerUnavailable when there is no answer
    Map<TopicPartition, Long> endOffsets(Set<String> topics);

    /// Committed offset of a group for each partition; partitions without one are left out.
    ///
    /// @throws BrokerUnavailable when there is no answer
    Map<TopicPartition, Long> groupOffsets(String group, Set<String> topics);

    /// Reads one record again; empty when it is no longer on the topic.
    ///
    /// @throws BrokerUnavailable when there is no answer
    Optional<IncomingRecord> read(String topic, int partition, long offset);
}
