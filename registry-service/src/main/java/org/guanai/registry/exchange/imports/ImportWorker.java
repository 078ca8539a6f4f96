package org.guanai.registry.exchange.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.guanai.kit.broker.outbox.TopicEnds;
import org.guanai.kit.broker.outbox.Visibility;
import org.guanai.kit.job.JobFailed;
import org.guanai.kit.job.JobProgress;
import org.guanai.kit.job.JobRun;
import org.guanai.kit.job.JobWaits;
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
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final FileImports imports;
    private final FileIntake intake;
    private final Visibility visibility;
    private final ImportConfig config;
    private final Clock realTime = Clock.systemUTC();

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

    /// Run again and again while it waits for other services: the rows are handled once.
    @Override
    public void run(JobRun run) {
        var file = inNew(() -> imports.findById(run.id()));
        var order = file.order();
        if (!file.waiting) {
            var scope = Scope.of(run.org(), Optional.empty()).orElseThrow();
            ScopedWork.callAs(
                    scope,
                    run.requestedBy(),
                    () -> {
                        take(order, run);
                        return null;
                    });
        }
        awaitOthers(file);
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

    /// For as long as it is patient here, then without a place of its own: one reader that is away
    /// holds up no other job.
    ///
    /// @throws JobWaits when they have not taken in the rows
    private void awaitOthers(FileImport file) {
        var readers = readers(file.kind);
        var patience = file.waiting ? Duration.ZERO : config.patience();
        var ends = file.awaited().or(() -> visibility.published(topics(readers), patience));
        if (ends.isPresent() && areThere(readers, ends.get(), patience)) {
            step(file.id, FileImport::finish);
            return;
        }
        step(file.id, i -> i.waitForOthers(ends.orElse(null), realTime.instant()));
        throw new JobWaits(pause(file));
    }

    /// An eighth of what it has waited: soon at first, seldom in the end.
    private Duration pause(FileImport file) {
        if (file.waitingSince == null) {
            return SHORTEST;
        }
        var pause = Duration.between(file.waitingSince, realTime.instant()).dividedBy(8);
        return pause.compareTo(SHORTEST) < 0
                ? SHORTEST
                : pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    private void step(UUID id, Consumer<FileImport> verb) {
        QuarkusTransaction.requiringNew().run(() -> verb.accept(imports.findById(id)));
    }

    /// The services that read what an import of this kind publishes, each with its topics.
    private Map<String, Set<String>> readers(ImportKind kind) {
        var readers = new HashMap<String, Set<String>>();
        config.visibleIn()
                .forEach((service, reads) -> {
                    var topics = new HashSet<>(reads);
                    topics.retainAll(kind.topics());
                    readers.put("guanai-" + service, topics);
                });
        return readers;
    }

    private static Set<String> topics(Map<String, Set<String>> readers) {
        return readers.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private boolean areThere(Map<String, Set<String>> readers, TopicEnds ends, Duration patience) {
        return readers.entrySet().stream()
                .allMatch(reader ->
                        visibility.consumed(reader.getKey(), ends.of(reader.getValue()), patience));
    }

    private static <T> T inNew(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
