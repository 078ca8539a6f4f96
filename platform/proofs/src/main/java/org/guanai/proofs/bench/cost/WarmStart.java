package org.guanai.proofs.bench.cost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.guanai.demo.client.Gateway;
import org.guanai.proofs.bench.measure.Spread;
import org.guanai.proofs.proof.Figures;
import org.guanai.proofs.proof.Ground;
import org.guanai.stack.RunningPlatform;
import org.guanai.stack.process.Leftovers;
import org.guanai.stack.process.ProcessMemory;

/// `./guanai up` with the data that the cases left, nothing to be built: until everything is ready,
/// as its user sees it. The process is one of its own, so its supervisor's memory is the real one.
public record WarmStart(Ground ground) {
    public static final String NAME = "warmStart";

    private static final double PROMISED_SECONDS = 45;
    private static final double PROMISED_MIB = 3072;
    private static final List<String> SERVICES =
            List.of("registry", "mentoring", "aid", "safety", "notification");
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final String READY = "Ctrl-C stops everything";

    public void run(Figures figures) {
        var seconds = new ArrayList<Double>();
        var supervisor = 0.0;
        var floor = floor();
        for (int i = 0; i < (ground.quick() ? 1 : 3); i++) {
            var log = ground.folder().resolve("warm-start-" + i + ".log");
            var began = System.nanoTime();
            var up = up(log, List.of());
            try {
                await(up, log);
                seconds.add((System.nanoTime() - began) / 1e9);
                supervisor = check();
            } finally {
                down(up);
            }
        }
        var spread = Spread.of(seconds.stream().mapToDouble(Double::doubleValue));
        ground.say("warm start: " + spread.text("s"));
        figures.atMost("warmStart.seconds", spread.median(), PROMISED_SECONDS);
        figures.note("warmStart.floorSeconds", floor);
        figures.note("warmStart.ratio", spread.median() / floor);
        memory(figures, supervisor);
    }

    /// What is not ours alone: the database, the broker and the realm, on the same data.
    private double floor() {
        var log = ground.folder().resolve("warm-start-floor.log");
        var began = System.nanoTime();
        var up = up(log, List.of("--only", "postgres,kafka,keycloak"));
        try {
            await(up, log);
            return (System.nanoTime() - began) / 1e9;
        } finally {
            down(up);
        }
    }

    private static void memory(Figures figures, double supervisor) {
        var parts = figures.all().get(MemoryCase.PARTS);
        if (parts != null) {
            figures.note("memory.supervisorMib", supervisor);
            figures.atMost("memory.mib", parts.value() + supervisor, PROMISED_MIB);
        }
    }

    private Process up(Path log, List<String> further) {
        var guanai = Path.of(System.getProperty("guanai.home", "")).resolve("guanai");
        try {
            var command =
                    new ArrayList<>(
                            List.of(
                                    guanai.toAbsolutePath().toString(),
                                    "up",
                                    "--no-demo",
                                    "--free-ports",
                                    "--state",
                                    ground.folder().toString()));
            command.addAll(further);
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(Process up, Path log) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!said(log).contains(READY)) {
            if (!up.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("did not start: " + said(log));
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /// Ready means that a user gets a token, and with it an answer from every service. Not the
    /// scorecard: over the million pairings of another case it measures something else.
    ///
    /// @return memory of the supervisor in MiB
    private double check() {
        var running = RunningPlatform.in(ground.folder());
        var port = running.port("gateway").orElseThrow();
        var gateway = Gateway.at(URI.create("http://127.0.0.1:" + port));
        var county = gateway.as(() -> running.token("county"));
        for (var service : SERVICES) {
            county.get("/api/" + service + "/rules").expect(200);
        }
        return ProcessMemory.alone(running.process(Leftovers.SUPERVISOR).orElseThrow())
                / MemoryCase.MIB;
    }

    private static void down(Process up) {
        up.destroy();
        try {
            if (!up.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the platform does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String said(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
