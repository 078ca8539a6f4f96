package org.guanai.stack.kafka;

import java.nio.file.Path;
import java.util.Optional;

/// The broker's settings: one node, hence replication factor 1; small, since it shares a laptop.
final class KafkaSettings {
    private KafkaSettings() {}

    /// A second listener for clients behind a proxy.
    record Through(int port, int advertised) {}

    static String text(int port, int controllerPort, Path data, Optional<Through> through) {
        return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d%4$s
        advertised.listeners=PLAINTEXT://127.0.0.1:%1$d%5$s
        listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,THROUGH:PLAINTEXT
        controller.listener.names=CONTROLLER
        inter.broker.listener.name=PLAINTEXT
        log.dirs=%3$s

        num.partitions=3
        default.replication.factor=1
        min.insync.replicas=1
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=3
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=3
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        share.coordinator.state.topic.num.partitions=3
        # A consumer that starts alone need not wait for others.
        group.initial.rebalance.delay.ms=0

        num.network.threads=2
        num.io.threads=4
        background.threads=2
        log.cleaner.dedupe.buffer.size=8388608
        # The index files are mapped at this size for every partition.
        log.index.size.max.bytes=1048576
        log.segment.bytes=67108864
        """
                .formatted(
                        port,
                        controllerPort,
                        data,
                        through.map(t -> at(t.port())).orElse(""),
                        through.map(t -> at(t.advertised())).orElse(""));
    }

    private static String at(int port) {
        return ",THROUGH://127.0.0.1:" + port;
    }
}
