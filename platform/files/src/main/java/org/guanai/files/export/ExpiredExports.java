package org.guanai.files.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.scope.SystemScope;

/// Erases exported files whose time is over, and those that a crash left over. The key goes first:
/// from then on nothing opens the file.
@ApplicationScoped
public class ExpiredExports {
    private static final Duration LEFT_OVER = Duration.ofDays(1);

    private final Exports exports;
    private final ExportFiles files;
    private final Clock clock;

    /// Files have the machine's own time.
    private final Clock realTime = Clock.systemUTC();

    ExpiredExports(Exports exports, ExportFiles files, Clock clock) {
        this.exports = exports;
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m")
    public void expire() {
        SystemScope.run(this::expireAll);
    }

    private void expireAll() {
        QuarkusTransaction.requiringNew().call(this::expireDue).forEach(files::delete);
        var old = files.olderThan(LEFT_OVER, realTime.instant());
        var kept =
                new HashSet<>(QuarkusTransaction.requiringNew().call(() -> exports.withFile(old)));
        old.stream().filter(id -> !kept.contains(id)).forEach(files::delete);
    }

    private List<UUID> expireDue() {
        var due = exports.expired(clock.instant());
        due.forEach(Export::expire);
        return due.stream().map(e -> e.id).toList();
    }
}
