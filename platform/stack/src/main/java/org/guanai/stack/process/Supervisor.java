package org.guanai.stack.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.guanai.stack.folder.StateFolder;
import org.guanai.stack.say.PlatformFailure;
import org.guanai.stack.say.Progress;

/// Starts each part as soon as its dependencies are ready, and stops all in the reverse order.
public final class Supervisor {
    private static final Executor THREADS =
            task -> Thread.ofVirtual().name("supervisor").start(task);

    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final Map<String, Watched> watched = Collections.synchronizedMap(new LinkedHashMap<>());
    private final StateFolder state;
    private final Progress progress;
    private final List<Watched> atStart;

    public Supervisor(Collection<Part> parts, StateFolder state, Progress progress) {
        this.state = state;
        this.progress = progress;
        parts.forEach(this::add);
        atStart = List.copyOf(watched.values());
    }

    /// Returns when every part is ready, or throws at the first failure.
    public void start() {
        refuseWhatCannotWork();
        var began = System.nanoTime();
        var started = new LinkedHashMap<String, CompletableFuture<Void>>();
        var failed = new CompletableFuture<Void>();
        for (var one : atStart) {
            var before = one.part().after().stream().map(started::get).filter(f -> f != null);
            var all = CompletableFuture.allOf(before.toArray(CompletableFuture[]::new));
            var start = all.thenRunAsync(one::start, THREADS);
            start.whenComplete((done, trouble) -> tell(failed, trouble));
            started.put(one.part().name(), start);
        }
        var everything =
                CompletableFuture.allOf(started.values().toArray(CompletableFuture[]::new));
        await(CompletableFuture.anyOf(everything, failed), started, began);
    }

    /// Stops all, dependents first.
    public void stop() {
        var left = new ArrayList<>(watched.values());
        while (!left.isEmpty()) {
            var leaving = left.stream().filter(one -> isNeededByNone(one, left)).toList();
            var stops =
                    leaving.stream()
                            .map(one -> CompletableFuture.runAsync(() -> stop(one), THREADS))
                            .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(stops).join();
            left.removeAll(leaving);
        }
    }

    /// Adds a part that is started on demand only.
    public void add(Part part) {
        watched.put(part.name(), new Watched(part, state, progress));
    }

    /// Returns when the part is ready.
    public void start(String part) {
        of(part).start();
    }

    /// Stops a part in order and returns when it has ended.
    public void stop(String part) {
        of(part).stop();
    }

    public void kill(String part) {
        of(part).kill();
    }

    public void restart(String part) {
        of(part).stop();
        of(part).start();
    }

    public ProcessHandle process(String part) {
        return of(part).process();
    }

    public boolean isReady(String part) {
        return of(part).isReady();
    }

    private Watched of(String part) {
        var one = watched.get(part);
        if (one == null) {
            throw new PlatformFailure(
                    "there is no part " + part + "; there are " + watched.keySet());
        }
        return one;
    }

    private void stop(Watched one) {
        var began = System.nanoTime();
        if (one.stop()) {
            var took = Duration.ofNanos(System.nanoTime() - began);
            progress.ready(one.part().name() + " stopped", took);
        }
    }

    private static void tell(CompletableFuture<Void> failed, Throwable trouble) {
        if (trouble != null) {
            failed.completeExceptionally(trouble);
        }
    }

    private void await(
            CompletableFuture<?> end, Map<String, CompletableFuture<Void>> started, long began) {
        while (true) {
            try {
                end.get(HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
                return;
            } catch (TimeoutException still) {
                progress.doing(waiting(started, Duration.ofNanos(System.nanoTime() - began)));
            } catch (ExecutionException e) {
                throw e.getCause() instanceof PlatformFailure trouble
                        ? trouble
                        : new PlatformFailure(String.valueOf(e.getCause()), e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new PlatformFailure("interrupted while starting", e);
            }
        }
    }

    private static String waiting(Map<String, CompletableFuture<Void>> started, Duration waited) {
        var open = started.entrySet().stream().filter(start -> !start.getValue().isDone());
        var names = open.map(Map.Entry::getKey).collect(Collectors.joining(", "));
        return "waiting for " + names + " (" + waited.toSeconds() + " s)";
    }

    private void refuseWhatCannotWork() {
        var complaints = new ArrayList<String>();
        for (var one : atStart) {
            complaints.addAll(one.part().lacking());
            if (!one.isLeftOver()) {
                complaints.addAll(PortHolder.complaints(one.part()));
            }
        }
        if (!complaints.isEmpty()) {
            throw new PlatformFailure(String.join("\n", complaints));
        }
    }

    private static boolean isNeededByNone(Watched one, List<Watched> left) {
        var name = one.part().name();
        return left.stream().noneMatch(other -> other.part().uses().contains(name));
    }
}
