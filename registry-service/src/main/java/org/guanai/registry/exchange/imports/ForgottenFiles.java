package org.guanai.registry.exchange.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.scope.SystemScope;

/// Deletes uploads, and with them the rejected rows, once their time is over, and what a kill left
/// over. The key goes first: from then on nothing opens the file any more.
@ApplicationScoped
public class ForgottenFiles {
    private static final Duration LEFT_OVER = Duration.ofDays(1);

    private final Imports imports;
    private final UploadedFiles files;
    private final ImportConfig config;

    ForgottenFiles(Imports imports, UploadedFiles files, ImportConfig config) {
        this.imports = imports;
        this.files = files;
        this.config = config;
    }

    @Scheduled(every = "1h", delayed = "3m")
    public void forget() {
        SystemScope.run(this::forgetAll);
    }

    private void forgetAll() {
        QuarkusTransaction.requiringNew().call(this::forgetExpired).forEach(files::delete);
        // Files have the machine's own time.
        var old = files.olderThan(LEFT_OVER, Instant.ofEpochMilli(System.currentTimeMillis()));
        var kept =
                new HashSet<>(QuarkusTransaction.requiringNew().call(() -> imports.withFile(old)));
        old.stream().filter(id -> !kept.contains(id)).forEach(files::delete);
    }

    private List<UUID> forgetExpired() {
        var expired = imports.finishedBefore(config.kept());
        imports.forget(expired);
        return expired;
    }
}
