package org.guanai.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guanai.stack.folder.StateFolder;
import org.guanai.stack.say.Progress;

/// Processes recorded in a state folder by another supervisor.
public final class Leftovers {
    public static final String SUPERVISOR = "supervisor";
    private static final List<String> LAST = List.of("keycloak", "kafka", "postgres", SUPERVISOR);
    private static final Duration LEAVE = Duration.ofSeconds(25);

    private final StateFolder state;
    private final Progress progress;

    public Leftovers(StateFolder state, Progress progress) {
        this.state = state;
        this.progress = progress;
    }

    public Optional<ProcessHandle> supervisor() {
        return process(SUPERVISOR);
    }

    public Optional<ProcessHandle> process(String part) {
        return new PidFile(state.pidFile(part)).known().map(PidFile.Known::process);
    }

    /// Stops a process in order and waits for it.
    public boolean leaves(ProcessHandle process, Duration patience) {
        Pids.signal(process, "TERM");
        return Pids.isGoneWithin(process, patience);
    }

    /// Stops every recorded process, dependents first; returns how many there were.
    public int stopAll() {
        var stopped = 0;
        for (var file : pidFiles()) {
            var name = file.getFileName().toString().replace(".pid", "");
            var process = process(name);
            if (process.isPresent()) {
                stop(name, process.get());
                stopped++;
            }
            new PidFile(file).forget();
        }
        return stopped;
    }

    private void stop(String name, ProcessHandle process) {
        var began = System.nanoTime();
        Pids.signal(process, name.equals("postgres") ? "INT" : "TERM");
        if (!Pids.isGoneWithin(process, LEAVE)) {
            process.destroyForcibly();
            Pids.isGoneWithin(process, LEAVE);
        }
        progress.ready(name + " stopped", Duration.ofNanos(System.nanoTime() - began));
    }

    private List<Path> pidFiles() {
        try (var files = Files.list(state.folder("run"))) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .sorted(Comparator.comparingInt(Leftovers::rank))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int rank(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith("gateway") ? -2 : LAST.indexOf(name.replace(".pid", ""));
    }
}
