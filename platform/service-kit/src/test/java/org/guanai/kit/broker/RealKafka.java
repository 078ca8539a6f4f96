package org.guanai.kit.broker;

import io.kroxylicious.testing.kafka.api.KafkaCluster;
import io.kroxylicious.testing.kafka.common.KafkaClusterConfig;
import io.kroxylicious.testing.kafka.common.KafkaClusterExecutionMode;
import io.kroxylicious.testing.kafka.common.KafkaClusterFactory;

/// A Kafka broker in this process, started once; it ends with the process.
final class RealKafka {
    private static KafkaCluster running;

    private RealKafka() {}

    static synchronized String bootstrap() {
        if (running == null) {
            running =
                    KafkaClusterFactory.create(
                            KafkaClusterConfig.builder()
                                    .execMode(KafkaClusterExecutionMode.IN_VM)
                                    .brokersNum(1)
                                    .kraftMode(true)
                                    .brokerConfig("group.min.session.timeout.ms", "1000")
                                    .brokerConfig("auto.create.topics.enable", "false")
                                    .build());
            running.start();
        }
        return running.getBootstrapServers();
    }
}
