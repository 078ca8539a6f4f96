package org.guanai.stack.backup;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.guanai.stack.Room;
import org.guanai.stack.StateLock;
import org.guanai.stack.process.Leftovers;
import org.guanai.stack.process.Places;
import org.guanai.stack.say.Progress;
import org.guanai.stack.say.Trouble;

/// Work on the state folder of a platform that does not run, and cannot be started meanwhile.
public final class StandStill {
    private StandStill() {}

    /// @throws Trouble when anything of the platform runs
    public static void in(Places places, Runnable work) {
        var lock = StateLock.take(places);
        try {
            refuseLeftovers(places);
            work.run();
        } finally {
            lock.release();
        }
    }

    private static void refuseLeftovers(Places places) {
        var left = new Leftovers(places, Progress.silent());
        var parts = new ArrayList<>(Room.SERVICES.stream().map(Room::name).toList());
        parts.addAll(List.of("gateway", "postgres", "kafka", "keycloak"));
        var running = parts.stream().filter(part -> left.process(part).isPresent()).toList();
        if (!running.isEmpty()) {
            throw new Trouble("these still run: " + running + ". Stop them first: ./guanai down");
        }
        if (Files.exists(places.file("postgres/postmaster.pid"))) {
            throw new Trouble(
                    "the database was not stopped in order: ./guanai up, then ./guanai down");
        }
    }
}
