package org.guanai.registry.exchange.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.guanai.kit.broker.outbox.Visibility;
import org.guanai.kit.job.JobFailed;
import org.guanai.kit.job.JobProgress;
import org.guanai.kit.job.JobRun;
import org.guanai.kit.job.JobWorker;
import org.guanai.kit.scope.Scope;
import org.guanai.kit.scope.ScopedWork;
import org.guanai.registry.exchange.imports.intake.FileIntake;
import org.guanai.registry.exchange.imports.intake.FileOrder;
import org.guanai.registry.exchange.imports.intake.ImportConfig;
import org.guanai.registry.exchange.imports.intake.ImportKind;
import org.guanai.registry.exchange.imports.intake.Progress;
import org.guanai.sheets.format.UnreadableSheet;

/// Does an import, in the scope of its requester, and stays RUNNING until the other services have
/// taken in its rows.
@ApplicationScoped
class ImportWorker implements JobWorker {
    static final String KIND = "import";

    private final FileImports imports;
    private final FileIntake intake;
    private final Visibility visibility;
    private final ImportConfig config;

    ImportWorker(
            FileImports imports, FileIntake intake, Visibility visibility, ImportConfig config) {
        this.imports = imports;
        this.intake = intake;
        this.visibility = visibility;
        this.config = config;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        var order =
                QuarkusTransaction.requiringNew().call(() -> imports.findById(run.id()).order());
        var scope = Scope.of(run.org(), Optional.empty()).orElseThrow();
        ScopedWork.callAs(
                scope,
                run.requestedBy(),
                () -> {
                    take(order, run);
                    return null;
                });
        awaitOthers(order);
    }

    private void take(FileOrder order, JobRun run) {
        try {
            intake.take(order, progress(run));
        } catch (UnreadableSheet e) {
            step(order.id(), i -> i.refuse(e.columns()));
            throw new JobFailed(e.code());
        }
    }

    private Progress progress(JobRun run) {
        return new Progress() {
            @Override
            public JobProgress reached() {
                return run.reached();
            }

            @Override
            public void advance(JobProgress progress, int warnings) {
                run.advance(progress);
                if (warnings > 0) {
                    imports.findById(run.id()).warn(warnings);
                }
            }
        };
    }

    private void awaitOthers(FileOrder order) throws InterruptedException {
        var waits = false;
        while (!areThere(order.kind())) {
            if (Thread.interrupted()) {
                throw new InterruptedException("the service stops; another replica resumes");
            }
            if (!waits) {
                step(order.id(), FileImport::waitForOthers);
                waits = true;
            }
        }
        step(order.id(), FileImport::finish);
    }

    private void step(UUID id, Consumer<FileImport> verb) {
        QuarkusTransaction.requiringNew().run(() -> verb.accept(imports.findById(id)));
    }

    private boolean areThere(ImportKind kind) {
        return config.visibleIn().entrySet().stream()
                .allMatch(reader -> hasReached(reader.getKey(), reader.getValue(), kind));
    }

    private boolean hasReached(String service, Set<String> reads, ImportKind kind) {
        var topics = new HashSet<>(reads);
        topics.retainAll(kind.topics());
        return topics.isEmpty()
                || visibility.reached(Set.of("guanai-" + service), topics, config.patience());
    }
}
