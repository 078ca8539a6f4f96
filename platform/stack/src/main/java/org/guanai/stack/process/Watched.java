package org.guanai.stack.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.guanai.stack.folder.Disk;
import org.guanai.stack.folder.StateFolder;
import org.guanai.stack.say.PlatformFailure;
import org.guanai.stack.say.Progress;

/// A supervised part: adopted or launched, awaited, relaunched when it dies, stopped.
final class Watched {
    private static final Duration LEAVE = Duration.ofSeconds(25);
    private static final Duration CODE = Duration.ofSeconds(5);
    private static final int TOLD_LINES = 12;
    private static final int WIDTH = 240;

    private final Part part;
    private final PidFile pidFile;
    private final LogFile log;
    private final Progress progress;
    private final BackOff backOff = new BackOff();
    private volatile ProcessHandle process;
    private volatile CompletableFuture<Integer> exit = CompletableFuture.completedFuture(0);
    private volatile boolean wanted;
    private volatile int shift;

    Watched(Part part, StateFolder state, Progress progress) {
        this.part = part;
        this.pidFile = new PidFile(state.pidFile(part.name()));
        this.log = new LogFile(state.log(part.name()));
        this.progress = progress;
    }

    Part part() {
        return part;
    }

    ProcessHandle process() {
        return process;
    }

    /// Whether it runs and is healthy.
    boolean isReady() {
        return process != null && Pids.lives(process) && part.isReady();
    }

    /// Whether a process of an earlier run already serves, so that its ports are rightly taken.
    boolean isLeftOver() {
        return pidFile.known().isPresent();
    }

    void start() {
        wanted = true;
        bringUp();
    }

    /// Stops it in order, then kills it after a time-out. Returns whether it was running.
    boolean stop() {
        refuseLaunches();
        var running = process != null ? process : left();
        var ran = running != null && Pids.lives(running);
        if (ran) {
            Pids.signal(running, part.leaveSignal());
            if (!Pids.isGoneWithin(running, LEAVE)) {
                progress.warn(part.name() + " did not stop within " + LEAVE.toSeconds() + " s");
                running.destroyForcibly();
                Pids.isGoneWithin(running, LEAVE);
            }
        }
        pidFile.forget();
        return ran;
    }

    /// Kills it, as a power cut would, and does not relaunch it.
    void kill() {
        refuseLaunches();
        end();
    }

    private ProcessHandle left() {
        return pidFile.known().map(PidFile.Known::process).orElse(null);
    }

    private void bringUp() {
        var began = System.nanoTime();
        var how = takeOver() ? " taken over" : " ready";
        awaitReady();
        progress.ready(part.name() + how, Duration.ofNanos(System.nanoTime() - began));
        var mine = shift;
        exit.thenAccept(code -> ended(mine, code));
    }

    private boolean takeOver() {
        var launch = part.launch();
        var known = pidFile.known();
        if (known.isPresent() && known.get().fingerprint().equals(launch.fingerprint())) {
            process = known.get().process();
            exit = process.onExit().thenApply(gone -> -1);
            return true;
        }
        if (known.isPresent()) {
            progress.note(part.name() + " of an earlier start is not as wanted now: stopping it");
            stop();
            wanted = true;
        }
        part.prepare();
        progress.doing("starting " + part.name());
        launch(launch);
        return false;
    }

    /// Never during or after a stop.
    private synchronized void launch(Launch launch) {
        if (!wanted) {
            throw new PlatformFailure(part.name() + " is not wanted any more");
        }
        log.turnOverWhenFull();
        try {
            var child = launch.into(log.path()).start();
            process = child.toHandle();
            exit = child.onExit().thenApply(Process::exitValue);
        } catch (IOException e) {
            throw new PlatformFailure(part.name() + " cannot be started: " + e.getMessage(), e);
        }
        pidFile.write(process, launch.fingerprint());
    }

    private synchronized void refuseLaunches() {
        wanted = false;
        shift++;
    }

    private void end() {
        process.destroyForcibly();
        Pids.isGoneWithin(process, LEAVE);
    }

    private void awaitReady() {
        var began = System.nanoTime();
        while (!part.isReady()) {
            var waited = Duration.ofNanos(System.nanoTime() - began);
            if (!wanted) {
                throw new PlatformFailure(part.name() + " is not wanted any more");
            }
            if (!Pids.lives(process)) {
                throw new PlatformFailure(
                        part.name() + " ended while starting" + code() + lastLines());
            }
            if (waited.compareTo(part.patience()) > 0) {
                throw new PlatformFailure(
                        part.name()
                                + " is not ready after "
                                + waited.toSeconds()
                                + " s"
                                + lastLines());
            }
            Pause.briefly();
        }
        part.whenReady();
    }

    /// The end of a stopped process is reported late, when its successor may already be wanted.
    private void ended(int itsShift, int code) {
        if (wanted && itsShift == shift) {
            Thread.startVirtualThread(() -> revive(code));
        }
    }

    private void revive(int code) {
        progress.warn(part.name() + " ended" + code(code) + lastLines());
        while (wanted) {
            var wait = backOff.next();
            progress.warn(part.name() + " is started again in " + wait.toSeconds() + " s");
            backOff.sleep(wait, () -> !wanted);
            if (wanted && isUpAgain()) {
                return;
            }
        }
    }

    private boolean isUpAgain() {
        try {
            bringUp();
            return true;
        } catch (RuntimeException trouble) {
            if (wanted) {
                progress.warn(trouble.getMessage());
                end();
            }
            return false;
        }
    }

    /// A process is gone a moment before its exit code is available.
    private String code() {
        return code(exit.copy().completeOnTimeout(-1, CODE.toSeconds(), TimeUnit.SECONDS).join());
    }

    private static String code(int code) {
        return code < 0 ? "" : " (exit " + code + (code == 137 ? ", killed" : "") + ")";
    }

    private String lastLines() {
        var lines = log.last(TOLD_LINES).stream().map(Watched::shortened);
        var text = lines.collect(Collectors.joining("\n  "));
        return "; last lines of "
                + log.path()
                + ":\n  "
                + text
                + Disk.suspicion(log.path().getParent());
    }

    private static String shortened(String line) {
        return line.length() > WIDTH ? line.substring(0, WIDTH) + " …" : line;
    }
}
