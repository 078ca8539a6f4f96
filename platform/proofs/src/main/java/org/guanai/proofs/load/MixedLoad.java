package org.guanai.proofs.load;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.guanai.proofs.load.intent.Intent;
import org.guanai.proofs.load.intent.Ledger;
import org.guanai.proofs.load.intent.Sender;

/// People at work in two schools, all at once: at an even rate, whatever the platform answers.
/// Every step is in the ledger.
public final class MixedLoad implements AutoCloseable {
    /// So many wait for an answer at most; beyond that nobody asks anew.
    private static final int AT_ONCE = 256;

    private static final int REPEATING = 6;
    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final Ledger ledger;
    private final Sender sender;
    private final Stock stock;
    private final Drafts drafts;
    private final Behind behind;
    private final Tally tally = new Tally();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private volatile AtomicBoolean working = new AtomicBoolean();

    MixedLoad(Ledger ledger, Sender sender, Stock stock, Drafts drafts, Behind behind) {
        this.ledger = ledger;
        this.sender = sender;
        this.stock = stock;
        this.drafts = drafts;
        this.behind = behind;
    }

    /// Goes on until `stop`; another rate may follow then.
    public void start(double perSecond) {
        var shift = new AtomicBoolean(true);
        working = shift;
        var every = (long) (1e9 / perSecond);
        Thread.ofPlatform().daemon().name("pace").start(() -> pace(shift, every));
        Thread.ofPlatform().daemon().name("glance").start(() -> glance(shift));
    }

    /// Returns when nobody waits for an answer any more.
    public void stop() {
        working.set(false);
        places.acquireUninterruptibly(AT_ONCE);
        places.release(AT_ONCE);
    }

    /// Repeats what was not answered, each with its key, until there is an answer or the patience
    /// is over.
    ///
    /// @return how many are still not answered
    public int settle(Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        var left = ledger.unanswered();
        while (!left.isEmpty() && System.nanoTime() < end) {
            try (var few = Executors.newFixedThreadPool(REPEATING)) {
                left.forEach(intent -> few.execute(() -> ask(intent)));
            }
            left = ledger.unanswered();
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        return left.size();
    }

    /// What was answered so far.
    public Tally tally() {
        return tally;
    }

    @Override
    public void close() {
        stop();
        people.shutdownNow();
    }

    private void pace(AtomicBoolean shift, long every) {
        for (var due = System.nanoTime(); shift.get(); due += every) {
            LockSupport.parkNanos(due - System.nanoTime());
            if (places.tryAcquire()) {
                people.execute(this::step);
            } else {
                tally.heldBack();
            }
        }
    }

    private void step() {
        try {
            var intent = drafts.next();
            ledger.intend(intent);
            ask(intent);
        } finally {
            places.release();
        }
    }

    private void ask(Intent intent) {
        var began = System.nanoTime();
        var reply = sender.send(intent);
        ledger.answered(intent, reply);
        tally.count(intent.noun(), reply, Duration.ofNanos(System.nanoTime() - began));
        if (reply.isYes()) {
            stock.learn(intent, reply);
        }
    }

    private void glance(AtomicBoolean shift) {
        while (shift.get()) {
            try {
                stock.refresh(behind);
            } catch (Behind.Away away) {
                tally.databaseAway();
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }
}
