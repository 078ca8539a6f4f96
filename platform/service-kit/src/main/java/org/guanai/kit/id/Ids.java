package org.guanai.kit.id;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Ids of rows and events: UUIDv7 (RFC 9562), so that new rows go to the end of their index. Each
/// id of a process is greater than the one before, also within a millisecond.
public final class Ids {
    private static final int COUNTER_BITS = 12;
    private static final long COUNTER = (1L << COUNTER_BITS) - 1;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private static final AtomicLong LAST = new AtomicLong();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        var now = System.currentTimeMillis() << COUNTER_BITS;
        var tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
        var high = (tick >>> COUNTER_BITS) << 16 | VERSION | tick & COUNTER;
        return new UUID(high, VARIANT | RANDOM.nextLong() >>> 2);
    }
}
