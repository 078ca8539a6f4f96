package org.guanai.stack.process;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/// A process of the platform.
public interface Part {
    String name();

    /// The parts that must be ready before this one is launched.
    Set<String> after();

    /// Parts that it uses, stopped only after it.
    default Set<String> uses() {
        return after();
    }

    /// Ports it listens on, so that a taken one is reported beforehand.
    List<Integer> ports();

    /// Missing prerequisites, in sentences.
    default List<String> lacking() {
        return List.of();
    }

    /// Prepares the launch (formats the data folder, for instance). Idempotent.
    default void prepare() {}

    Launch launch();

    /// Whether it is healthy now. Never blocks for long.
    boolean isReady();

    /// Runs each time it has become ready (databases and roles, realm migrations).
    default void whenReady() {}

    /// Time-out of its start.
    default Duration patience() {
        return Duration.ofMinutes(3);
    }

    /// Signal of an orderly stop.
    default String leaveSignal() {
        return "TERM";
    }
}
