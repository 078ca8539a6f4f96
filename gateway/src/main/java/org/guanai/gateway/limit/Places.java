package org.guanai.gateway.limit;

import java.util.concurrent.atomic.AtomicInteger;

/// How many requests a room has at once. Who finds no place is told so at once rather than kept
/// waiting; some places are kept for what must never wait.
public final class Places {
    private final AtomicInteger taken = new AtomicInteger();
    private final int ordinary;
    private final int all;

    public Places(int ordinary, int reserved) {
        this.ordinary = ordinary;
        this.all = ordinary + reserved;
    }

    /// Whether a place was found; it must be given back with [#leave()].
    public boolean enter(boolean urgent) {
        if (taken.incrementAndGet() <= (urgent ? all : ordinary)) {
            return true;
        }
        taken.decrementAndGet();
        return false;
    }

    public void leave() {
        taken.decrementAndGet();
    }

    public int taken() {
        return taken.get();
    }
}
