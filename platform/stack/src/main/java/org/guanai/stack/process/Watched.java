package org.guanai.stack.process;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.guanai.stack.Progress;
import org.guanai.stack.Trouble;

/// One part under supervision: taken over or launched, waited for, launched again when it dies,
/// stopped.
final class Watched {
    private static final Duration LEAVE = Duration.ofSeconds(25);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int TOLD_LINES = 12;

    private final Part part;
    private final PidFile pidFile;
    private final LogFile log;
    private final Progress progress;
    private final BackOff backOff = new BackOff();
    private volatile ProcessHandle process;
    private volatile CompletableFuture<Integer> exit = CompletableFuture.completedFuture(0);
    private volatile boolean wanted;

    Watched(Part part, Places places, Progress progress) {
        this.part = part;
        this.pidFile = new PidFile(places.pidFile(part.name()));
        this.log = new LogFile(places.log(part.name()));
        this.progress = progress;
    }

    Part part() {
        return part;
    }

    ProcessHandle process() {
        return process;
    }

    /// Whether a process from before already serves, so that its ports are rightly taken.
    boolean isLeftOver() {
        return pidFile.known().isPresent();
    }

    void start() {
        wanted = true;
        var began = System.nanoTime();
        var took = takeOver() ? " taken over" : " ready";
        progress.ready(part.name() + took, Duration.ofNanos(System.nanoTime() - began));
        exit.thenAccept(this::ended);
    }

    /// Asks it to leave, and makes it leave when it does not.
    void stop() {
        wanted = false;
        var running = process != null ? process : left();
        if (running != null && Pids.lives(running)) {
            Pids.signal(running, part.leaveSignal());
            if (!Pids.isGoneWithin(running, LEAVE)) {
                progress.warn(part.name() + " did not stop within " + LEAVE.toSeconds() + " s");
                running.destroyForcibly();
                Pids.isGoneWithin(running, LEAVE);
            }
        }
        pidFile.forget();
    }

    /// Ends it as a power cut would, and leaves it ended.
    void kill() {
        wanted = false;
        process.destroyForcibly();
        Pids.isGoneWithin(process, LEAVE);
    }

    private ProcessHandle left() {
        return pidFile.known().map(PidFile.Known::process).orElse(null);
    }

    private boolean takeOver() {
        var launch = part.launch();
        var known = pidFile.known();
        if (known.isPresent() && known.get().fingerprint().equals(launch.fingerprint())) {
            process = known.get().process();
            exit = process.onExit().thenApply(gone -> -1);
            awaitReady();
            return true;
        }
        if (known.isPresent()) {
            progress.note(part.name() + " of an earlier start is not as wanted now: stopping it");
            stop();
            wanted = true;
        }
        part.prepare();
        launch(launch);
        return false;
    }

    private void launch(Launch launch) {
        progress.doing("starting " + part.name());
        log.turnOverWhenFull();
        var builder = new ProcessBuilder(launch.command()).directory(launch.directory().toFile());
        builder.environment().putAll(launch.environment());
        builder.redirectInput(new File("/dev/null")).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
        try {
            var child = builder.start();
            process = child.toHandle();
            exit = child.onExit().thenApply(Process::exitValue);
        } catch (IOException e) {
            throw new Trouble(part.name() + " cannot be started: " + e.getMessage(), e);
        }
        pidFile.write(process, launch.fingerprint());
        awaitReady();
    }

    private void awaitReady() {
        var began = System.nanoTime();
        var told = Duration.ZERO;
        while (!part.isReady()) {
            var waited = Duration.ofNanos(System.nanoTime() - began);
            if (!wanted) {
                throw new Trouble(part.name() + " is not wanted any more");
            }
            if (!Pids.lives(process)) {
                throw new Trouble(part.name() + " ended while starting" + code() + lastLines());
            }
            if (waited.compareTo(part.patience()) > 0) {
                throw new Trouble(part.name() + " is not ready after " + waited + lastLines());
            }
            if (waited.minus(told).compareTo(HEARTBEAT) > 0) {
                told = waited;
                progress.doing("waiting for " + part.name() + ", " + waited.toSeconds() + " s");
            }
            Pause.briefly();
        }
        part.whenReady();
    }

    private void ended(int code) {
        if (!wanted) {
            return;
        }
        Thread.startVirtualThread(() -> again(code));
    }

    private void again(int code) {
        var wait = backOff.next();
        progress.warn(part.name() + " ended" + code(code) + lastLines());
        progress.warn(part.name() + " is started again in " + wait.toSeconds() + " s");
        backOff.sleep(wait, () -> !wanted);
        if (!wanted) {
            return;
        }
        try {
            start();
        } catch (RuntimeException trouble) {
            if (wanted) {
                progress.warn(trouble.getMessage());
                kill();
                wanted = true;
                again(-1);
            }
        }
    }

    private String code() {
        return exit.isDone() ? code(exit.getNow(-1)) : "";
    }

    private static String code(int code) {
        return code < 0 ? "" : " (exit " + code + (code == 137 ? ", killed" : "") + ")";
    }

    private String lastLines() {
        var lines = log.last(TOLD_LINES);
        return "; last lines of " + log.path() + ":\n  " + String.join("\n  ", lines);
    }
}
