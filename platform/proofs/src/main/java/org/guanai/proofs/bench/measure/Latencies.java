package org.guanai.proofs.bench.measure;

import java.util.Arrays;
import java.util.List;

/// How long each of many things took, in nanoseconds.
public final class Latencies {
    public static final Latencies NONE = new Latencies(new long[0], 0);

    private long[] sorted;
    private final int count;

    private Latencies(long[] nanos, int count) {
        this.sorted = nanos;
        this.count = count;
    }

    public static Latencies of(List<Log> logs) {
        var count = logs.stream().mapToInt(log -> log.count).sum();
        var all = new long[count];
        var at = 0;
        for (var log : logs) {
            System.arraycopy(log.nanos, 0, all, at, log.count);
            at += log.count;
        }
        Arrays.sort(all);
        return new Latencies(all, count);
    }

    public static Latencies of(long... nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted, sorted.length);
    }

    public int count() {
        return count;
    }

    /// The time within which this share of them was done, in milliseconds.
    ///
    /// @return not a number when there are none
    public double millis(double share) {
        if (count == 0) {
            return Double.NaN;
        }
        var rank = (int) Math.ceil(share * count) - 1;
        return sorted[Math.clamp(rank, 0, count - 1)] / 1e6;
    }

    /// Those of one client, written by one thread.
    public static final class Log {
        private long[] nanos = new long[4096];
        private int count;

        public void add(long value) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count++] = value;
        }
    }
}
