package org.guanai.stack.process;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/// One process that the platform is made of.
public interface Part {
    String name();

    /// The parts that must be ready before this one is launched.
    Set<String> after();

    /// The parts it works with, and that are stopped only after it.
    default Set<String> uses() {
        return after();
    }

    /// The ports it listens on, so that a taken one is named beforehand.
    List<Integer> ports();

    /// What it cannot do without and does not find, in sentences.
    default List<String> lacking() {
        return List.of();
    }

    /// What must lie ready before the launch (a formatted data folder), when it does not yet.
    default void prepare() {}

    Launch launch();

    /// Whether it answers now. Never waits long.
    boolean isReady();

    /// What is done each time it has become ready (databases and roles, realm steps).
    default void whenReady() {}

    /// How long it may take to become ready.
    default Duration patience() {
        return Duration.ofMinutes(3);
    }

    /// The signal that asks it to leave in order.
    default String leaveSignal() {
        return "TERM";
    }
}
