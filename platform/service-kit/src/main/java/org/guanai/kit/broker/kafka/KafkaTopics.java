package org.guanai.kit.broker.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.guanai.kit.broker.BrokerConfig;
import org.guanai.kit.broker.BrokerNames;
import org.guanai.kit.broker.BrokerUnavailable;

/// Creates this service's topics and looks up the ids of topics.
@ApplicationScoped
public class KafkaTopics {
    private final KafkaClients clients;
    private final TopicsConfig own;
    private final BrokerNames service;
    private final BrokerConfig config;

    KafkaTopics(KafkaClients clients, TopicsConfig own, BrokerNames service, BrokerConfig config) {
        this.clients = clients;
        this.own = own;
        this.service = service;
        this.config = config;
    }

    /// Creates the topics of this service that are missing. Idempotent; existing topics are not
    /// changed.
    ///
    /// @throws BrokerUnavailable when the broker is not there yet
    public void ensure() {
        var made = clients.admin().createTopics(missing(), new CreateTopicsOptions());
        for (var topic : made.values().values()) {
            try {
                await(topic);
            } catch (BrokerUnavailable e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    /// The broker's ids: a recreated topic has another one. Unknown topics are left out.
    public Map<String, String> ids(Set<String> topics) {
        var ids = new HashMap<String, String>();
        await(clients.admin().describeTopics(topics).allTopicNames())
                .forEach((name, topic) -> ids.put(name, topic.topicId().toString()));
        return ids;
    }

    private List<NewTopic> missing() {
        var topics = new ArrayList<NewTopic>();
        own.events().orElse(Set.of()).forEach(name -> topics.add(deleted(name)));
        own.snapshots().orElse(Set.of()).forEach(name -> topics.add(compacted(name)));
        topics.add(deleted(service.deadLetters()));
        return topics;
    }

    private NewTopic deleted(String name) {
        var retention = Long.toString(own.retention().toMillis());
        return topic(name)
                .configs(
                        Map.of(
                                TopicConfig.CLEANUP_POLICY_CONFIG,
                                TopicConfig.CLEANUP_POLICY_DELETE,
                                TopicConfig.RETENTION_MS_CONFIG,
                                retention));
    }

    private NewTopic compacted(String name) {
        return topic(name)
                .configs(
                        Map.of(
                                TopicConfig.CLEANUP_POLICY_CONFIG,
                                TopicConfig.CLEANUP_POLICY_COMPACT));
    }

    private NewTopic topic(String name) {
        return new NewTopic(name, Optional.of(own.partitions()), Optional.empty());
    }

    private <T> T await(KafkaFuture<T> answer) {
        return KafkaAnswers.await(answer, config.patience());
    }
}
