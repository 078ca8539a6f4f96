package org.guanai.registry.exchange.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.guanai.kit.broker.outbox.Visibility;
import org.guanai.kit.job.JobFailed;
import org.guanai.kit.job.JobRun;
import org.guanai.kit.job.JobWorker;
import org.guanai.kit.scope.Scope;
import org.guanai.kit.scope.ScopedWork;
import org.guanai.registry.exchange.imports.Imports.Order;
import org.guanai.sheets.format.UnreadableSheet;

/// Does an import, in the scope of whoever asked for it, and stays RUNNING until the other services
/// have taken in its rows.
@ApplicationScoped
class ImportWorker implements JobWorker {
    static final String KIND = "import";

    private final Imports imports;
    private final FileTaking taking;
    private final Visibility visibility;
    private final ImportConfig config;

    ImportWorker(Imports imports, FileTaking taking, Visibility visibility, ImportConfig config) {
        this.imports = imports;
        this.taking = taking;
        this.visibility = visibility;
        this.config = config;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        var order = QuarkusTransaction.requiringNew().call(() -> imports.order(run.id()));
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

    private void take(Order order, JobRun run) {
        try {
            taking.take(order, Progress.of(run));
        } catch (UnreadableSheet e) {
            QuarkusTransaction.requiringNew().run(() -> imports.failed(order.id(), e.columns()));
            throw new JobFailed(e.code());
        }
    }

    private void awaitOthers(Order order) throws InterruptedException {
        var waits = false;
        while (!areThere(order.kind())) {
            if (Thread.interrupted()) {
                throw new InterruptedException("the service stops; the import goes on elsewhere");
            }
            if (!waits) {
                QuarkusTransaction.requiringNew().run(() -> imports.waiting(order.id(), true));
                waits = true;
            }
        }
        QuarkusTransaction.requiringNew().run(() -> imports.waiting(order.id(), false));
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
