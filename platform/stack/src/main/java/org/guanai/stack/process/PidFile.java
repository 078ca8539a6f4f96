package org.guanai.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.guanai.stack.secret.PrivateFiles;

/// Records a process across supervisors: its id, its start time (ids are reused) and its launch.
public record PidFile(Path path) {
    private static final Duration CLOCK_JITTER = Duration.ofSeconds(3);

    /// A recorded process that is alive.
    public record Known(ProcessHandle process, String fingerprint) {}

    public void write(ProcessHandle process, String fingerprint) {
        var started = process.info().startInstant().orElse(Instant.EPOCH);
        PrivateFiles.write(path, process.pid() + "\n" + started + "\n" + fingerprint + "\n");
    }

    /// The recorded process, if it is still alive.
    public Optional<Known> known() {
        try {
            var lines = Files.readAllLines(path);
            if (lines.size() < 3) {
                return Optional.empty();
            }
            var started = Instant.parse(lines.get(1));
            return ProcessHandle.of(Long.parseLong(lines.get(0)))
                    .filter(process -> isSame(process, started) && Pids.lives(process))
                    .map(process -> new Known(process, lines.get(2)));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    public void forget() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSame(ProcessHandle process, Instant started) {
        return process.info()
                .startInstant()
                .map(now -> Duration.between(started, now).abs().compareTo(CLOCK_JITTER) < 0)
                .orElse(false);
    }
}
