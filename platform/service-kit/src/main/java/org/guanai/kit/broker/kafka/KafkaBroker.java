package org.guanai.kit.broker.kafka;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.guanai.kit.broker.Broker;
import org.guanai.kit.broker.BrokerConfig;
import org.guanai.kit.broker.BrokerUnavailable;
import org.guanai.kit.broker.IncomingRecord;
import org.guanai.kit.broker.OutgoingRecord;

/// The broker on Kafka.
@ApplicationScoped
class KafkaBroker implements Broker {
    private final KafkaClients clients;
    private final BrokerConfig config;
    private final OrderedProducer producer;

    KafkaBroker(KafkaClients clients, BrokerConfig config) {
        this.clients = clients;
        this.config = config;
        this.producer = new OrderedProducer(clients, config.patience());
    }

    @Override
    public void send(List<OutgoingRecord> records) {
        producer.send(records);
    }

    @Override
    public Map<TopicPartition, Long> endOffsets(Set<String> topics) {
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        partitions(topics).forEach(partition -> asked.put(partition, OffsetSpec.latest()));
        var ends = new HashMap<TopicPartition, Long>();
        await(clients.admin().listOffsets(asked).all())
                .forEach((partition, found) -> ends.put(partition, found.offset()));
        return ends;
    }

    @Override
    public Map<TopicPartition, Long> groupOffsets(String group, Set<String> topics) {
        var spec = new ListConsumerGroupOffsetsSpec().topicPartitions(partitions(topics));
        var asked = clients.admin().listConsumerGroupOffsets(Map.of(group, spec));
        var offsets = new HashMap<TopicPartition, Long>();
        await(asked.partitionsToOffsetAndMetadata(group))
                .forEach((partition, found) -> {
                    if (found != null) {
                        offsets.put(partition, found.offset());
                    }
                });
        return offsets;
    }

    @Override
    public Optional<IncomingRecord> read(String topic, int partition, long offset) {
        var place = new TopicPartition(topic, partition);
        try (var reader = clients.reader()) {
            reader.assign(List.of(place));
            reader.seek(place, offset);
            return reader.poll(config.patience()).records(place).stream()
                    .filter(record -> record.offset() == offset)
                    .findFirst()
                    .map(KafkaRecords::incoming);
        } catch (KafkaException e) {
            throw new BrokerUnavailable("the record could not be read again", e);
        }
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    private List<TopicPartition> partitions(Set<String> topics) {
        var partitions = new ArrayList<TopicPartition>();
        await(clients.admin().describeTopics(topics).allTopicNames())
                .forEach((topic, found) ->
                        found.partitions()
                                .forEach(p ->
                                        partitions.add(new TopicPartition(topic, p.partition()))));
        return partitions;
    }

    private <T> T await(KafkaFuture<T> answer) {
        return KafkaAnswers.await(answer, config.patience());
    }
}
