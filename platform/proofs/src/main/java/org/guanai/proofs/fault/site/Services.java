package org.guanai.proofs.fault.site;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The five services, and how something is done in all of them at once.
public final class Services {
    public static final List<String> ALL =
            List.of("registry", "mentoring", "aid", "safety", "notification");

    /// The common pool has one thread on a small machine.
    public static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    private Services() {}

    /// In all services at the same time.
    public static void everywhere(Consumer<String> step) {
        var steps =
                ALL.stream()
                        .map(service ->
                                CompletableFuture.runAsync(() -> step.accept(service), THREADS))
                        .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(steps).join();
    }
}
