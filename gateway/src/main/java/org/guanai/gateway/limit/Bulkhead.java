package org.guanai.gateway.limit;

import java.util.concurrent.atomic.AtomicInteger;

/// Bulkhead: limits the concurrent requests of a service. A request above the limit is refused at
/// once rather than queued; some permits are reserved for incidents.
public final class Bulkhead {
    private final AtomicInteger taken = new AtomicInteger();
    private final int ordinary;
    private final int all;

    public Bulkhead(int ordinary, int reserved) {
        this.ordinary = ordinary;
        this.all = ordinary + reserved;
    }

    /// Whether a permit was acquired; release it with [#leave()].
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
