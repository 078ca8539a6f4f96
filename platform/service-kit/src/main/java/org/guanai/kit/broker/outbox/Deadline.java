package org.guanai.kit.broker.outbox;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.guanai.kit.broker.BrokerUnavailable;

/// A deadline in real time.
final class Deadline {
    private static final long STEP_MILLIS = 50;

    private final long end;

    Deadline(Duration patience) {
        end = System.nanoTime() + patience.toNanos();
    }

    /// Polls the condition. An unreachable broker counts as not yet.
    ///
    /// @return false when the deadline has passed, or the thread was interrupted
    boolean await(BooleanSupplier condition) {
        while (!holds(condition)) {
            if (System.nanoTime() > end || !rested()) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (BrokerUnavailable notNow) {
            return false;
        }
    }

    private static boolean rested() {
        try {
            TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
