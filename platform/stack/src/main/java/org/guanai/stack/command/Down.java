package org.guanai.stack.command;

import java.time.Duration;
import org.guanai.stack.PlatformOptions;
import org.guanai.stack.folder.StateFolder;
import org.guanai.stack.process.Leftovers;
import org.guanai.stack.say.ConsoleProgress;
import org.guanai.stack.say.PlatformFailure;

/// Stops a platform of another process: its supervisor, which stops the rest in order, or the
/// leftovers of a killed supervisor.
record Down(PlatformOptions options) {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    void run() {
        var progress = new ConsoleProgress(System.out);
        var left = new Leftovers(new StateFolder(options.state()), progress);
        var supervisor = left.supervisor();
        if (supervisor.isPresent()) {
            progress.doing("stopping the platform, process " + supervisor.get().pid());
            if (!left.leaves(supervisor.get(), PATIENCE)) {
                throw new PlatformFailure("process " + supervisor.get().pid() + " does not stop");
            }
        }
        var stopped = left.stopAll();
        progress.note(
                supervisor.isPresent() || stopped > 0 ? "all stopped" : "nothing was running");
    }
}
