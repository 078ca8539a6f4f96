package org.guanai.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Processes as the operating system sees them.
final class Pids {
    private Pids() {}

    /// Alive and no zombie.
    static boolean lives(ProcessHandle process) {
        return process.isAlive() && !isZombie(process.pid());
    }

    static void signal(ProcessHandle process, String signal) {
        if (signal.equals("TERM") && process.destroy()) {
            return;
        }
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static boolean isGoneWithin(ProcessHandle process, Duration wait) {
        var end = System.nanoTime() + wait.toNanos();
        while (lives(process)) {
            if (System.nanoTime() > end) {
                return false;
            }
            Pause.briefly();
        }
        return true;
    }

    private static boolean isZombie(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2) == 'Z';
        } catch (IOException | RuntimeException noProcFolder) {
            return false;
        }
    }
}
