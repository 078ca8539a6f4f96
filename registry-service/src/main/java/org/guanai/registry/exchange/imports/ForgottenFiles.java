package org.guanai.registry.exchange.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.scope.SystemScope;
import org.guanai.registry.exchange.imports.intake.FindingLog;
import org.guanai.registry.exchange.imports.intake.ImportConfig;
import org.guanai.registry.exchange.imports.intake.UploadedFiles;

/// Deletes uploads whose time is over, with what was found in their rows, and files that a crash
/// left over. The key goes first: from then on nothing opens the file.
@ApplicationScoped
public class ForgottenFiles {
    private static final Duration LEFT_OVER = Duration.ofDays(1);

    private final FileImports imports;
    private final FindingLog log;
    private final UploadedFiles files;
    private final ImportConfig config;

    /// Files have the machine's own time.
    private final Clock realTime = Clock.systemUTC();

    ForgottenFiles(FileImports imports, FindingLog log, UploadedFiles files, ImportConfig config) {
        this.imports = imports;
        this.log = log;
        this.files = files;
        this.config = config;
    }

    @Scheduled(every = "1h", delayed = "3m")
    public void forget() {
        SystemScope.run(this::forgetAll);
    }

    private void forgetAll() {
        QuarkusTransaction.requiringNew().call(this::forgetExpired).forEach(files::delete);
        var old = files.olderThan(LEFT_OVER, realTime.instant());
        var kept =
                new HashSet<>(QuarkusTransaction.requiringNew().call(() -> imports.withFile(old)));
        old.stream().filter(id -> !kept.contains(id)).forEach(files::delete);
    }

    private List<UUID> forgetExpired() {
        var expired = imports.finishedBefore(config.kept());
        log.forget(expired);
        imports.of(expired).forEach(FileImport::forgetFile);
        return expired;
    }
}
