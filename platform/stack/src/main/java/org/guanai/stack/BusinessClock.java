package org.guanai.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.guanai.stack.secret.PrivateFiles;

/// Offset of the business clock from the system's: fixed at the platform's first start, so that
/// business time goes on between starts.
final class BusinessClock {
    private BusinessClock() {}

    static Duration offset(Path file, OffsetDateTime start, Clock system) {
        try {
            if (Files.exists(file)) {
                return Duration.parse(Files.readString(file).strip());
            }
            var exact = Duration.between(Instant.now(system), start.toInstant());
            var offset = Duration.ofSeconds(exact.toSeconds());
            PrivateFiles.write(file, offset + "\n");
            return offset;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
