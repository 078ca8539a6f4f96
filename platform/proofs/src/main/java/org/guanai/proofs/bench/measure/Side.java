package org.guanai.proofs.bench.measure;

import java.time.Duration;
import java.util.Optional;

/// One side of a comparison: the platform, or the floor that it is held against.
public interface Side {
    String name();

    /// Brings back the data that a round begins with; not measured.
    default void prepare() {}

    /// Works unmeasured for so long, on the data of the round that follows.
    default void warmUp(Duration length) {
        work(length);
    }

    /// Works for about so long, or through a fixed amount whatever the length.
    Done work(Duration length);

    /// Looks whether all that was done has arrived; not measured.
    ///
    /// @return why the round does not count; empty when it does
    default Optional<String> flaw(Done done) {
        return Optional.empty();
    }

    /// What came of the measured work.
    ///
    /// @param units requests, transactions or rows
    /// @param wrong answers that were not the right ones; a single one makes a round void
    record Done(double units, Duration took, long wrong, Latencies latencies) {
        public static Done of(double units, Duration took) {
            return new Done(units, took, 0, Latencies.NONE);
        }

        public double perSecond() {
            return units * 1e9 / took.toNanos();
        }
    }
}
