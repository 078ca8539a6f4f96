package org.guanai.stack;

import java.nio.file.Path;
import org.guanai.stack.process.Places;
import org.guanai.stack.process.Supervisor;

/// The processes of a platform by name, each of which can be started, stopped and killed alone.
public final class Parts {
    private final Composition composition;
    private final Supervisor supervisor;
    private final Places places;

    Parts(Composition composition, Supervisor supervisor, Places places) {
        this.composition = composition;
        this.supervisor = supervisor;
        this.places = places;
    }

    /// The log of a part.
    public Path log(String part) {
        return places.log(part);
    }

    /// Sets an environment variable of a service or the gateway, from its next start on.
    ///
    /// @param value null takes it away
    public void set(String part, String name, String value) {
        composition.set(part, name, value);
    }

    /// Gives each service a second replica, named `registry-2`, that may be started beside the
    /// first; the gateway knows both from its next start on.
    public void addReplicas() {
        composition.spares().forEach(supervisor::add);
    }

    /// Lets Kafka listen at one more port, whose clients are told to come back by another one: the
    /// port of something that stands between. Holds from its next start on.
    public void letKafkaListen(int port, int advertised) {
        composition.kafka.listenAlso(port, advertised);
    }

    /// Starts a part that does not run, and returns when it is ready.
    public void start(String part) {
        supervisor.start(part);
    }

    /// Asks a part to leave in order (SIGTERM), and returns when it has.
    public void stop(String part) {
        supervisor.stop(part);
    }

    /// Ends one part as a power cut would, and leaves it ended.
    public void kill(String part) {
        supervisor.kill(part);
    }

    /// Starts one part again, stopping it first if it runs; returns when it is ready.
    public void restart(String part) {
        supervisor.restart(part);
    }

    /// The operating system's view of one part, for measurements.
    public ProcessHandle process(String part) {
        return supervisor.process(part);
    }

    /// Whether a part runs and answers now.
    public boolean isReady(String part) {
        return supervisor.isReady(part);
    }
}
