package org.guanai.proofs.fault.proxy;

import java.util.concurrent.atomic.AtomicLong;

/// The fault that holds now, and how often it struck.
final class Weather {
    private final AtomicLong struck = new AtomicLong();
    private final AtomicLong asked = new AtomicLong();
    private volatile Fault fault = new Fault.None();

    synchronized void change(Fault next) {
        if (!(next instanceof Fault.None)) {
            struck.set(0);
        }
        fault = next;
        notifyAll();
    }

    Fault now() {
        return fault;
    }

    void strike() {
        struck.incrementAndGet();
    }

    long struck() {
        return struck.get();
    }

    void ask() {
        asked.incrementAndGet();
    }

    long asked() {
        return asked.get();
    }

    /// Returns when nothing stalls any more.
    synchronized void sitOut() throws InterruptedException {
        while (fault instanceof Fault.Stall) {
            wait();
        }
    }
}
