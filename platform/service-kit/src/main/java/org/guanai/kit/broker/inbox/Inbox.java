package org.guanai.kit.broker.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.guanai.kit.broker.BrokerConfig;
import org.guanai.kit.broker.BrokerThread;
import org.guanai.kit.broker.Heartbeat;
import org.guanai.kit.broker.kafka.KafkaClients;
import org.guanai.kit.broker.kafka.KafkaTopics;

/// Consumes the events of other services, in one thread for ordinary topics and one for urgent
/// ones. Each thread is a member of a consumer group of the service.
@ApplicationScoped
class Inbox implements BrokerThread {
    private final KafkaClients clients;
    private final KafkaTopics topics;
    private final Consumers consumers;
    private final Delivery delivery;
    private final InboxPositions positions;
    private final BrokerConfig config;
    private volatile List<InboxThread> threads = List.of();

    Inbox(
            KafkaClients clients,
            KafkaTopics topics,
            Consumers consumers,
            Delivery delivery,
            InboxPositions positions,
            BrokerConfig config) {
        this.clients = clients;
        this.topics = topics;
        this.consumers = consumers;
        this.delivery = delivery;
        this.positions = positions;
        this.config = config;
    }

    void started(@Observes StartupEvent event) {
        if (config.threads()) {
            start();
        }
    }

    void start() {
        var ordinary = thread("inbox", consumers.topics(), clients::member);
        var urgent = consumers.urgentTopics();
        threads =
                urgent.isEmpty()
                        ? List.of(ordinary)
                        : List.of(ordinary, thread("inbox-urgent", urgent, clients::urgentMember));
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        threads.forEach(InboxThread::close);
        for (var thread : threads) {
            thread.awaitEnd(config.patience());
        }
    }

    @Override
    public String role() {
        return "inbox";
    }

    @Override
    public Duration silence() {
        return threads.stream()
                .map(InboxThread::silence)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private InboxThread thread(
            String name, Set<String> read, Supplier<Consumer<String, byte[]>> member) {
        var thread = new InboxThread(read, topics, pulse -> reader(member.get(), pulse), config);
        thread.start(name);
        return thread;
    }

    private InboxReader reader(Consumer<String, byte[]> member, Heartbeat pulse) {
        return new InboxReader(member, delivery, positions, pulse, config);
    }
}
