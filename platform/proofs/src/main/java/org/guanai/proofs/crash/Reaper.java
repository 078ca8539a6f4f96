package org.guanai.proofs.crash;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.guanai.proofs.crash.Blow.Halt;
import org.guanai.proofs.crash.Blow.Kill;
import org.guanai.stack.Platform;
import org.guanai.stack.say.PlatformFailure;
import org.guanai.stack.say.Progress;

/// Lets parts of a platform die, and watches until its supervisor has brought them back.
final class Reaper {
    private static final String AT = "GUANAI_CRASH_AT";
    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final Duration REVIVAL = Duration.ofMinutes(8);
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(3);

    private final Platform platform;
    private final Progress progress;
    private final Toll toll;

    Reaper(Platform platform, Progress progress, Toll toll) {
        this.platform = platform;
        this.progress = progress;
        this.toll = toll;
    }

    /// Returns when the part is ready again.
    void carryOut(Blow blow) {
        switch (blow) {
            case Kill(var part) -> awaitReady(part, kill(part));
            case Halt halt -> halt(halt);
        }
    }

    /// Armed by the environment of its next start, so that nobody but this process can do it. The
    /// start after that is free again.
    private void halt(Halt halt) {
        var part = halt.part();
        platform.parts().set(part, AT, halt.point() + ":" + halt.times());
        var killed = kill(part);
        var armed = awaitNext(part, killed.process());
        platform.parts().set(part, AT, null);
        if (dies(armed)) {
            awaitReady(part, dead(part, armed, halt.point().name()));
        } else {
            toll.missed();
            awaitReady(part, kill(part));
        }
    }

    private static boolean dies(ProcessHandle armed) {
        try {
            armed.onExit().get(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillAlive) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformFailure("interrupted", e);
        }
    }

    private Dead kill(String part) {
        var process = platform.parts().process(part);
        process.destroyForcibly();
        return dead(part, process, Death.KILL);
    }

    private Dead dead(String part, ProcessHandle process, String cause) {
        toll.note(new Death(part, cause));
        return new Dead(process, cause, System.nanoTime());
    }

    private ProcessHandle awaitNext(String part, ProcessHandle dead) {
        var end = System.nanoTime() + REVIVAL.toNanos();
        while (platform.parts().process(part).pid() == dead.pid()) {
            rest(part, end);
        }
        return platform.parts().process(part);
    }

    private void awaitReady(String part, Dead dead) {
        var end = System.nanoTime() + REVIVAL.toNanos();
        awaitNext(part, dead.process());
        while (!platform.parts().isReady(part)) {
            rest(part, end);
        }
        var away = Duration.ofNanos(System.nanoTime() - dead.at());
        toll.back(away);
        progress.doing(
                "%s died: %s; back after %d ms".formatted(part, dead.cause(), away.toMillis()));
    }

    private static void rest(String part, long end) {
        if (System.nanoTime() > end) {
            throw new PlatformFailure(
                    part + " did not come back within " + REVIVAL.toMinutes() + " min");
        }
        LockSupport.parkNanos(GLANCE.toNanos());
    }

    /// @param at in nanoseconds of the system's timer
    private record Dead(ProcessHandle process, String cause, long at) {}
}
