package org.guanai.stack;

import java.nio.file.Path;
import org.guanai.stack.folder.StateFolder;
import org.guanai.stack.process.Supervisor;

/// The processes of a platform by name; each can be started, stopped and killed alone.
public final class Parts {
    private final Composition composition;
    private final Supervisor supervisor;
    private final StateFolder state;

    Parts(Composition composition, Supervisor supervisor, StateFolder state) {
        this.composition = composition;
        this.supervisor = supervisor;
        this.state = state;
    }

    /// The log of a part.
    public Path log(String part) {
        return state.log(part);
    }

    /// Sets an environment variable of a service or the gateway, from its next start.
    ///
    /// @param value null removes it
    public void set(String part, String name, String value) {
        composition.set(part, name, value);
    }

    /// Adds a second replica of each service, named `registry-2`; the gateway knows both from its
    /// next start.
    public void addReplicas() {
        composition.spares().forEach(supervisor::add);
    }

    /// Lets Kafka listen on one more port and advertise another one for it: the port of a proxy in
    /// between. From its next start.
    public void letKafkaListen(int port, int advertised) {
        composition.kafka.listenAlso(port, advertised);
    }

    /// Starts a stopped part and returns when it is ready.
    public void start(String part) {
        supervisor.start(part);
    }

    /// Stops a part in order (SIGTERM) and returns when it has ended.
    public void stop(String part) {
        supervisor.stop(part);
    }

    /// Kills a part, as a power cut would, and does not restart it.
    public void kill(String part) {
        supervisor.kill(part);
    }

    /// Restarts a part; returns when it is ready.
    public void restart(String part) {
        supervisor.restart(part);
    }

    /// The process of a part, for measurements.
    public ProcessHandle process(String part) {
        return supervisor.process(part);
    }

    /// Whether a part runs and is healthy.
    public boolean isReady(String part) {
        return supervisor.isReady(part);
    }
}
