package org.guanai.kit.broker.outbox;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.guanai.kit.broker.Broker;
import org.guanai.kit.broker.BrokerConfig;
import org.guanai.kit.broker.BrokerNames;
import org.guanai.kit.real.Store;

/// One process's relay, from a database to a broker.
public final class OutboxRig {
    public final Relay relay;
    public final Visibility visibility;

    public OutboxRig(
            Store store, Broker broker, BrokerNames names, Clock clock, BrokerConfig config) {
        var drain = new OutboxDrain(broker, new OutboxRecords(names, clock), config);
        relay = new Relay(store.pool(), drain, new OutboxMeter(new SimpleMeterRegistry()), config);
        visibility = new Visibility(store, relay, broker);
    }

    public void start() {
        relay.start();
    }

    public void stop() {
        try {
            relay.stop(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
