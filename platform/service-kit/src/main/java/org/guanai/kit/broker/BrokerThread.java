package org.guanai.kit.broker;

import java.time.Duration;

/// What runs between this process and the broker in threads of its own, as liveness sees it.
public interface BrokerThread {
    String role();

    /// Time since the last heartbeat of its slowest thread; zero when it runs none in this process.
    Duration silence();
}
