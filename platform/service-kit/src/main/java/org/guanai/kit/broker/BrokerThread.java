package org.guanai.kit.broker;

import java.time.Duration;

/// A component with threads of its own between this process and the broker.
public interface BrokerThread {
    String role();

    /// Time since the last heartbeat of its slowest thread; zero when it runs none in this process.
    Duration silence();
}
