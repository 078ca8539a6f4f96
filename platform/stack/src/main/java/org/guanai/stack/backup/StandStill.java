package org.guanai.stack.backup;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.guanai.stack.App;
import org.guanai.stack.StateLock;
import org.guanai.stack.folder.StateFolder;
import org.guanai.stack.process.Leftovers;
import org.guanai.stack.say.PlatformFailure;
import org.guanai.stack.say.Progress;

/// Work on the state folder of a platform that does not run, and cannot be started meanwhile.
public final class StandStill {
    private StandStill() {}

    /// @throws PlatformFailure when anything of the platform runs
    public static void in(StateFolder state, Runnable work) {
        var lock = StateLock.take(state);
        try {
            refuseLeftovers(state);
            work.run();
        } finally {
            lock.release();
        }
    }

    private static void refuseLeftovers(StateFolder state) {
        var left = new Leftovers(state, Progress.silent());
        var parts = new ArrayList<>(App.SERVICES.stream().map(App::name).toList());
        parts.addAll(List.of("gateway", "postgres", "kafka", "keycloak"));
        var running = parts.stream().filter(part -> left.process(part).isPresent()).toList();
        if (!running.isEmpty()) {
            throw new PlatformFailure(
                    "these still run: " + running + ". Stop them first: ./guanai down");
        }
        if (Files.exists(state.file("postgres/postmaster.pid"))) {
            throw new PlatformFailure(
                    "the database was not stopped in order: ./guanai up, then ./guanai down");
        }
    }
}
