package org.guanai.sheets;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Reads one part ahead on a thread of its own, so that the next is read while the one before is
/// written.
///
/// @param <P> a part
public final class ReadAhead<P> implements AutoCloseable {
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("sheet-reader").factory());
    private final Supplier<P> reading;
    private final Predicate<P> isLast;
    private CompletableFuture<P> ahead;

    /// @param reading called by that thread only, one part after the other
    /// @param isLast after such a part nothing is read any more
    public ReadAhead(Supplier<P> reading, Predicate<P> isLast) {
        this.reading = reading;
        this.isLast = isLast;
        begin();
    }

    /// Waits for the part that is being read, and lets the one after it be read meanwhile.
    ///
    /// @throws RuntimeException what the reading threw
    public P next() {
        try {
            var part = ahead.join();
            if (!isLast.test(part)) {
                begin();
            }
            return part;
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /// Waits until nothing is read any more.
    @Override
    public void close() {
        thread.close();
    }

    private void begin() {
        ahead = CompletableFuture.supplyAsync(reading, thread);
    }
}
