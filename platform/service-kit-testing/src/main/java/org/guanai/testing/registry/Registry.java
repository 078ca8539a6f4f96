package org.guanai.testing.registry;

import io.quarkus.arc.Arc;
import org.guanai.kit.testing.InMemoryBroker;

/// The registry's side of the broker.
final class Registry {
    private Registry() {}

    static void delivers(String topic, Object key, Record snapshot) {
        Arc.container().instance(InMemoryBroker.class).get().deliver(topic, key, snapshot);
    }
}
